import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'

/** A change after which nothing that was read of cases is new: what is in view asks again, the rest when it is seen. */
function useChange<I, R>(change: (input: I) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
  })
}

export const useSubmit = () => useChange(cloud.cases.submit)
export const useTakeBack = () => useChange(cloud.cases.takeBack)
export const useAnswerAsked = () => useChange(cloud.cases.answerAsked)
export const useComment = () => useChange(cloud.cases.comment)
export const useDecide = () => useChange(cloud.cases.decide)
export const useShare = () => useChange(cloud.cases.share)
export const useWithdraw = () => useChange(cloud.cases.withdraw)
export const useOfferQuestions = () => useChange(cloud.cases.offerQuestions)
