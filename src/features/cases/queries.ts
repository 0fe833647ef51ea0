import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'

/** What a list of cases is narrowed to, and its order. */
export type Wanted = Omit<Input<'cases', 'list'>, 'after'>

export const EVERYTHING: Wanted = {
  domain: null,
  law: null,
  unit: null,
  words: '',
  sort: 'newest',
}

/** The lists of cases, and one case, as they are held on the phone. */
export const LISTS = ['cases', 'list']
export const keyOf = (id: string) => ['cases', 'case', id]

/** A page of cases I may see; `after` is what the page before called its next. */
export const useCases = (wanted: Wanted, after: string | null) =>
  useQuery({
    queryKey: [...LISTS, wanted, after],
    queryFn: () => cloud.cases.list({ ...wanted, after }),
  })

/** What cases can be narrowed to. */
export const useShelf = () =>
  useQuery({ queryKey: ['cases', 'shelf'], queryFn: () => cloud.cases.shelf({}) })

/** A case with what I made of it. */
export const useCase = (id: string) =>
  useQuery({ queryKey: keyOf(id), queryFn: () => cloud.cases.read({ case: id }) })

/** A case as everybody sees it. */
export const useOpenCase = (id: string) =>
  useQuery({ queryKey: ['cases', 'open', id], queryFn: () => cloud.cases.openly({ case: id }) })

/** Addresses are good for an hour; they are asked for again before that. */
const ADDRESSES_MS = 50 * 60_000

/** Where a case's video and pictures lie. */
export const useMedia = (id: string) =>
  useQuery({
    queryKey: ['cases', 'media', id],
    queryFn: () => cloud.cases.media({ case: id }),
    staleTime: ADDRESSES_MS,
  })

/** Lists that have become old are asked for anew when one comes back to them, and not before. */
export function useFreshLists(): void {
  const client = useQueryClient()
  useDidShow(() => {
    const old = { queryKey: LISTS, type: 'active', stale: true } as const
    void client.refetchQueries(old, { cancelRefetch: false })
  })
}
