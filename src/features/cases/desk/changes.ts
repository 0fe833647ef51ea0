import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input, Reply } from '#contract/index'
import { reviewKey } from './queries'

/** A change after which nothing that was read of cases is new: what is in view asks again, the rest when it is seen. */
function useChange<I, R>(change: (input: I) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['cases'] })
    },
  })
}

export const useSubmit = () => useChange(cloud.cases.submit)
export const useTakeBack = () => useChange(cloud.cases.takeBack)
export const useAnswerAsked = () => useChange(cloud.cases.answerAsked)
/** The answer to a remark holds all of them: nothing else needs to be asked anew. */
export function useComment(of: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'cases', 'comment'>) => cloud.cases.comment(input),
    onSuccess: ({ comments }) => {
      client.setQueryData<Reply<'cases', 'review'>>(reviewKey(of), (before) =>
        before ? { ...before, comments } : undefined,
      )
    },
  })
}
export const useDecide = () => useChange(cloud.cases.decide)
export const useShare = () => useChange(cloud.cases.share)
export const useWithdraw = () => useChange(cloud.cases.withdraw)
export const useOfferQuestions = () => useChange(cloud.cases.offerQuestions)
