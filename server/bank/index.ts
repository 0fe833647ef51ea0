import type { UseCases } from '#server/platform'
import { disputeCalls } from './disputes'
import { draftCalls } from './drafts'
import { find } from './published/find'
import { question } from './published/question'
import { withdrawQuestion } from './published/withdraw'
import { reviewingCalls } from './reviewing'

export { askedLaws } from './asked-laws'
export { type Offered, offer } from './drafts/offer'
export {
  dropStaged,
  type ImportOf,
  type StagedQuestion,
  showImport,
  stageDrafts,
} from './drafts/stage'
export { type KnownQuestion, knownQuestions } from './known-questions'
export { publishBank } from './publish-bank'
export { publishedQuestions, type Which } from './published-questions'
export { type PublishedQuestion, questionsOf } from './questions-of'
export { countOn, questionsOn } from './questions-on'
export { keepReplaced } from './renewing/keep-replaced'
export { finishRenewal, renew } from './renewing/renew'
export { sendBack } from './renewing/send-back'
export { publishBatches, publishLeft } from './reviewing/publish-batches'
export { changedSince, searchableOf, searchableQuestions } from './searchable'
export { restingLines, shelf, voidedQuestions } from './shelf'
export { withAnswers } from './statistics/count-batch'
export { type AnswerGiver, foldStatistics } from './statistics/fold'

/** The question bank (题库): writing, reviewing and publishing questions, and what officers dispute of them. */
export const bank: UseCases<'bank'> = {
  ...draftCalls,
  find,
  question,
  withdrawQuestion,
  ...reviewingCalls,
  ...disputeCalls,
}
