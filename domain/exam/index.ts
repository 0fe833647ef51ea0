export {
  answered,
  BANDS,
  bandsOf,
  type Cuts,
  cutsOf,
  discriminationOf,
  type Item,
  meanOf,
  NO_TALLY,
  newItem,
  type Spread,
  spreadWith,
  type Tally,
  tallied,
} from './analysis'
export type {
  Answers,
  Attempt,
  AttemptQuestion,
  Extension,
  Given,
  Slot,
  Submission,
} from './attempt'
export type { Blueprint, FixedQuestion, Part } from './blueprint'
export { type BlueprintCount, countBlueprint, poolsOf } from './blueprint-count'
export { corrected, correctedKey, correctionOf, takenBack } from './correction'
export { type Declared, FIXED_BEFORE_MS, type Flaw, flawsOf, isFixed } from './flaws'
export { fullMarksOf, questionCountOf, smallestPointsOf } from './full-marks'
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
