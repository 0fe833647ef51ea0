export {
  type Answers,
  type Attempt,
  type AttemptQuestion,
  type Extension,
  type Given,
  PHONES_AT_MOST,
  type Slot,
  type Submission,
} from './attempt'
export type { Blueprint, FixedQuestion, Part } from './blueprint'
export { type BlueprintCount, countBlueprint, poolsOf } from './blueprint-count'
export { corrected, takenBack } from './correction'
export { fitsPaper } from './fits'
export { type Declared, FIXED_BEFORE_MS, type Flaw, flawsOf, isFixed } from './flaws'
export { fullMarksOf, questionCountOf, smallestPointsOf } from './full-marks'
export { answersOf, type GradedBy, grade, type Marks, type QuestionMark } from './grade'
export {
  answered,
  type Cuts,
  cutsOf,
  discriminationOf,
  type Item,
  newItem,
  type Spread,
  spreadWith,
} from './item'
export { mayEnter } from './may-enter'
export {
  type Conflict,
  conflictsIn,
  KEPT_SLOT,
  merge,
  sameChoice,
  slotOf,
  tidy,
} from './merge'
export { isPassed, type Next, nextAttempt } from './next-attempt'
export { type ExamRules, handInAfterMs, type Pace, paceFor, saveEveryMs, startAtOf } from './pace'
export { type Drawn, drawPaper, layOutPaper } from './paper'
export { attemptId, prepareAttempt, sittingIn } from './prepare'
export { gradeNumber, scoreEntry } from './score-entry'
export { mayBeShown, shownFrom } from './shown'
export {
  type Correction,
  type ExamTerms,
  type PaperQuestion,
  type Pool,
  REVIEWS,
  type Review,
  type RoundTerms,
  type Sitting,
  type SittingState,
  type Terms,
  type Who,
} from './sitting'
export { BANDS, bandsOf, meanOf, NO_TALLY, type Tally, tallied } from './tally'
export { NOT_YET, phaseOf, secondsOf, type Times, timesFrom } from './times'
