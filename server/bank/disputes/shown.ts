import type { Reply } from '#contract/index'
import type { Dispute } from './store'

type Mine = Reply<'bank', 'myDisputes'>['disputes'][number]

/** A dispute as it goes to a phone: never with whose it is. */
export const disputeShown = ({ _id, question, stem, text, at, answer }: Dispute): Mine => ({
  dispute: _id,
  ...{ question, stem, text, at },
  answer: answer && { how: answer.how, note: answer.note, at: answer.at },
})
