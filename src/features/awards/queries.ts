import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'
import { placesOf } from '#domain/org'

/** Nominations of my places in a year. */
export const useNominations = (year: number) =>
  useQuery({
    queryKey: ['awards', 'nominations', year],
    queryFn: () => cloud.awards.nominations({ year }),
    staleTime: 0,
  })

/** Officers below my places by name; an empty name asks for nothing. */
export const usePeople = (find: string) =>
  useQuery({
    queryKey: ['org', 'people', 'liaison', find],
    queryFn: () => cloud.org.people({ as: 'liaison', find, judges: false }),
    placeholderData: keepPreviousData,
    enabled: find !== '',
  })

/** A change after which what was read of awards is old, everybody's list of honours too. */
function useChange<I, R>(change: (input: I) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['honours'] })
      return client.invalidateQueries({ queryKey: ['awards'] })
    },
  })
}

export const useNominate = () =>
  useChange((input: Input<'awards', 'nominate'>) => cloud.awards.nominate(input))
export const useOpenYear = () =>
  useChange((input: Input<'awards', 'openYear'>) => cloud.awards.openYear(input))
export const useDecide = () =>
  useChange((input: Input<'awards', 'decide'>) => cloud.awards.decide(input))
export const useRevoke = () =>
  useChange((input: Input<'awards', 'revoke'>) => cloud.awards.revoke(input))

/** Whether I am who counts a year's quotas (省级管理). */
export const useMayOpen = (): boolean => {
  const { data } = useQuery({ queryKey: ['org', 'me'], queryFn: () => cloud.org.me({}) })
  return placesOf(data?.grants ?? [], 'provincialAdmin').length > 0
}
