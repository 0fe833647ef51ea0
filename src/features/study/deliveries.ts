import { type Delivery, onDelivered, queryClient } from '#cloud'
import type { Input } from '#contract/index'
import { keepVerdict, type Verdict } from './kept-sets'

type AnswerInput = Input<'study', 'answer'>

interface First {
  readonly verdict: Verdict
  readonly at: number
}

const isFirst = (data: unknown): data is First =>
  typeof data === 'object' && data !== null && 'verdict' in data

/** Writes down what the cloud said to an answer, now or after the network came back. */
export function noteDelivery(
  { set, question }: AnswerInput,
  delivery: Delivery<'study.answer'>,
): void {
  if (delivery.kind === 'received') {
    keepVerdict(set, question, delivery.reply.verdict, delivery.reply.at)
    if (delivery.reply.result) {
      queryClient.setQueryData(['study', 'result', set], delivery.reply.result)
      void queryClient.invalidateQueries({
        queryKey: ['study'],
        predicate: ({ queryKey }) => queryKey[1] !== 'result',
      })
      void queryClient.invalidateQueries({ queryKey: ['ledger'] })
    }
  }
  // Another phone was quicker: its answer is the one, and what it taught is shown.
  if (delivery.kind === 'refused' && isFirst(delivery.data)) {
    keepVerdict(set, question, delivery.data.verdict, delivery.data.at)
  }
}

onDelivered('study.answer', noteDelivery)
