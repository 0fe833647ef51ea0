import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input, Reply } from '#contract/index'
import type { Group } from '../groups'

type Flag = Reply<'honours', 'flag'>

/** The holder's score came with the flag: its sections open without asking again, also without a network. */
function withTheFlag(client: QueryClient, period: string, unit: string) {
  const flags = client.getQueriesData<Flag>({ queryKey: ['honours', 'flag'] })
  const found = flags.find(([, flag]) => {
    const score = flag?.holder?.score
    return score?.period === period && score.unit === unit
  })
  if (found === undefined) return undefined
  const [key, flag] = found
  return { score: flag?.holder?.score, at: client.getQueryState(key)?.dataUpdatedAt ?? 0 }
}

/** A unit's whole score of a period. */
export function useScore(period: string, unit: string) {
  const client = useQueryClient()
  return useQuery({
    queryKey: ['honours', 'score', period, unit],
    queryFn: () => cloud.honours.score({ period, unit }),
    initialData: () => withTheFlag(client, period, unit)?.score,
    initialDataUpdatedAt: () => withTheFlag(client, period, unit)?.at,
  })
}

export const useStanding = (period: string, group: Group) =>
  useQuery({
    queryKey: ['honours', 'standing', period, group],
    queryFn: () => cloud.honours.standing({ period, group }),
  })

export const useJourney = (group: Group) =>
  useQuery({
    queryKey: ['honours', 'journey', group],
    queryFn: () => cloud.honours.journey({ group }),
  })

export const useNotice = (period: string) =>
  useQuery({
    queryKey: ['honours', 'notice', period],
    queryFn: () => cloud.honours.notice({ period }),
  })

export const useAwardYears = () =>
  useQuery({ queryKey: ['honours', 'awardYears'], queryFn: () => cloud.honours.awardYears({}) })

/** Awards of a year; nothing is asked before the year is known. */
export const useAwards = (year: number | undefined) =>
  useQuery({
    queryKey: ['honours', 'awards', year],
    queryFn: () => cloud.honours.awards({ year: year ?? 0 }),
    enabled: year !== undefined,
  })

/** A confirmed record as evidence. */
export const useRecord = (record: string) =>
  useQuery({
    queryKey: ['honours', 'record', record],
    queryFn: () => cloud.records.read({ record }),
  })

/** Raises an objection (提异议). */
export function useObject() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'honours', 'object'>) => cloud.honours.object(input),
    onSuccess: (_, { period }) =>
      client.invalidateQueries({ queryKey: ['honours', 'notice', period] }),
  })
}
