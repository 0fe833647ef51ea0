import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'
import { answeredIn, type Read } from './answered-in'
import { keyOf, LISTS } from './queries'

/** Changes a case as it is held, so that what the cloud said shows at once. */
function useChangeCase(id: string) {
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
