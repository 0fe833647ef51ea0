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
export { standardOf, worthOf } from './measured'
export {
  MEET_STATES,
  type MeetState,
  type MeetTerms,
  RESULT_STATES,
  type Region,
  type ResultState,
  type StandingRules,
} from './meet'
export { type Left, type PanelScore, panelScore } from './panel'
export type { MeetResultEntry } from './result-entry'
export { MEASURES, type MeasureOf, type Standard, type Standards, type Step } from './standards'
