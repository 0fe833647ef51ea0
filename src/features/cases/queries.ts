import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'
import { answeredIn, type Read } from './answered-in'

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

/** Changes a case as it is held, so that what the cloud said shows at once. */
export function useChangeCase(id: string) {
  const client = useQueryClient()
  return (change: (read: Read) => Read) => {
    client.setQueryData<Read>(keyOf(id), (read) => read && change(read))
    void client.invalidateQueries({ queryKey: LISTS, refetchType: 'none' })
  }
}

/** Answers a question, or answers it `again`; the case as it is held learns of the first answer. */
export function useAnswer(id: string, again: boolean) {
  const change = useChangeCase(id)
  return useMutation({
    mutationFn: (given: { question: string; chosen: number[] }) =>
      cloud.cases.answer({ case: id, again, ...given }),
    onSuccess: (reply, { question }) => change((read) => answeredIn(read, question, reply)),
  })
}

/** Shows the decision without deciding first. */
export function usePassOver(id: string) {
  const change = useChangeCase(id)
  return useMutation({
    mutationFn: () => cloud.cases.passOver({ case: id }),
    onSuccess: (told) => change((read) => ({ ...read, ...told, decides: null })),
  })
}

/** Keeps a note to myself. */
export function useNote(id: string) {
  const change = useChangeCase(id)
  return useMutation({
    mutationFn: (text: string) => cloud.cases.note({ case: id, text }),
    onSuccess: ({ note }) => change((read) => ({ ...read, note })),
  })
}

/** Asks the editor. */
export function useAsk(id: string) {
  const change = useChangeCase(id)
  return useMutation({
    mutationFn: (said: Omit<Input<'cases', 'ask'>, 'case'>) =>
      cloud.cases.ask({ case: id, ...said }),
    onSuccess: ({ asked }) => change((read) => ({ ...read, asked: [asked, ...read.asked] })),
  })
}
