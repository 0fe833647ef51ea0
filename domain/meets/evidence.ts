import type { Hundredths } from '../points'
import type { Entrant } from './entrant'
import type { MeetEvent, Stage } from './event'
import type { StandingRules } from './meet'

/** A signed sheet as it counted: its judge is the first, second … of the panel (评委一、评委二), never a name. */
export interface CountedSheet {
  readonly panel: string
  readonly judge: number
  readonly entrant: string
  readonly total: Hundredths
  /** By criterion; empty where something was measured. */
  readonly byCriterion: Readonly<Record<string, Hundredths>>
  /** What was measured; null elsewhere, and for who did not finish. */
  readonly value: number | null
}

/** All that the standing of an event's stage is reckoned from (评分依据): what a published result's snapshot keeps. */
export interface StageEvidence {
  readonly event: MeetEvent
  readonly stage: Stage
  readonly rules: StandingRules
  /** Who takes part in the stage and has not withdrawn. */
  readonly entrants: readonly Entrant[]
  readonly sheets: readonly CountedSheet[]
  /** Scores taken over from an exam or a contest, by officer; empty elsewhere. */
  readonly taken: Readonly<Record<string, Hundredths>>
}
