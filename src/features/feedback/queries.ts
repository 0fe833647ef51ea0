import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'

/** What I sent, newest first, with the answers. */
export const useMine = () =>
  useQuery({ queryKey: ['feedback', 'mine'], queryFn: () => cloud.feedback.mine({}) })

/** What waits for an answer, or was answered; oldest first. */
export const useMessages = (answered: boolean, after: number | undefined) =>
  useQuery({
    queryKey: ['feedback', 'list', answered, after ?? 'first'],
    queryFn: () => cloud.feedback.list(after === undefined ? { answered } : { answered, after }),
  })

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['feedback'] })
}

export const useSend = () =>
  useMutation({
    mutationFn: (input: Input<'feedback', 'send'>) => cloud.feedback.send(input),
    onSuccess: useRefresh(),
  })

export const useAnswer = () =>
  useMutation({
    mutationFn: (input: Input<'feedback', 'answer'>) => cloud.feedback.answer(input),
    onSuccess: useRefresh(),
  })
