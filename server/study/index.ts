import type { UseCases } from '#server/platform'
import { answer } from './answer'
import { calendar } from './calendar'
import { declareLeave } from './declare-leave'
import { laws } from './laws'
import { makeUp } from './make-up'
import { mistakes } from './mistakes'
import { practise } from './practise'
import { result } from './result'
import { summary } from './summary'
import { today } from './today'
import { withdrawLeave } from './withdraw-leave'

export { detachSets } from './detach-sets'
export { healSets } from './heal'
export { answersIn, studiedAnswers } from './studied-answers'

/** What an officer may do in daily study (每日学法). */
export const study: UseCases<'study'> = {
  today,
  makeUp,
  practise,
  answer,
  result,
  summary,
  mistakes,
  calendar,
  declareLeave,
  withdrawLeave,
  laws,
}
