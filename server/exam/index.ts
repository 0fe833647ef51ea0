import type { UseCases } from '#server/platform'
import { certificate } from './certificate'
import { enter } from './enter'
import { mine } from './mine'
import { organiser } from './organiser'
import { result } from './result'
import { save } from './save'
import { start } from './start'
import { submit } from './submit'

export { type Absent, absentFrom } from './absent-from'
export { closeDue } from './close-due'
export { detachAttempts } from './detach-attempts'
export { examScoresProjection } from './exam-scores'
export { type HandedIn, handedIn } from './handed-in'
export {
  analyseDue,
  announceDue,
  type ExamPassed,
  keepDraft,
  passedBetween,
  type RoundOver,
  regradeDue,
  roundsBetween,
  SEASON_MOST,
  tellDue,
} from './organiser'
export { prepareDue } from './prepare-due'
export { type ScoredSitting, scoredSittingsOf } from './sittings-of'
export { underWay } from './under-way'

/** Papers and attempts (考试), of exams and contest rounds alike. */
export const exam: UseCases<'exam'> = {
  mine,
  enter,
  start,
  save,
  submit,
  result,
  certificate,
  ...organiser,
}
