export { changesBetween, type RowChange } from './changes'
export { countedOf } from './counted'
export { eligible } from './eligible'
export type { Entrant, Member, SignedSheet } from './entrant'
export {
  EVENT_KINDS,
  type EventKind,
  type MeetEvent,
  type PanelRules,
  type Scoring,
  STAGES,
  type Stage,
} from './event'
export type { CountedSheet, StageEvidence } from './evidence'
export {
  explainMeet,
  isCounted,
  type MeetSnapshot,
  type MeetStep,
  type PublishedStage,
  type ScoreWay,
  scoreWay,
} from './explain'
export { flawsOfMeet, MEET_FLAWS, type MeetFlaw, type MeetFlawAt } from './flaws'
export { standardOf, worthFor, worthOf } from './measured'
export {
  MEET_STATES,
  type MeetState,
  type MeetTerms,
  RESULT_STATES,
  type Region,
  type ResultState,
  type StandingRules,
} from './meet'
export { mostOfScoring } from './most'
export { orderOf } from './order'
export {
  allRound,
  type CountedEvent,
  FIRSTS,
  type OverallStanding,
  regionStanding,
  unitStanding,
} from './overall'
export { type Left, type PanelScore, panelScore } from './panel'
export type { MeetResultEntry } from './result-entry'
export { MEASURES, type MeasureOf, type Standard, type Standards, type Step } from './standards'
export { eventStanding, type StandingRow } from './standing'
