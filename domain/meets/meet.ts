import type { MeetEvent } from './event'

/** A region (赛区): preliminaries are held in each. */
export interface Region {
  readonly id: string
  readonly name: string
}

/** How standings over several events are reckoned, all of it declared before the first event (计分办法). */
export interface StandingRules {
  /** Judges of several panels: none, or each panel moved so that its mean is the mean of all (赛区折算). */
  readonly acrossPanels: 'none' | 'mean'
  /** Events: the share of the most there is, or points by place. */
  readonly acrossEvents: 'share' | 'place'
  /** By place, the best first, of 100.00; later places get the last. Used with `place`. */
  readonly placePoints: readonly number[]
  /** 全能: events a single entrant must have a score in. */
  readonly allRoundFrom: number
  /** Of a unit's entrants in one event the best so many count; their mean is taken. */
  readonly unitBest: number
  /** What tells equals apart, in order: more first places, the events in their order; then they share the place. */
  readonly tieBreaks: readonly ('firsts' | 'events')[]
}

/** What a meet (业务大比武) declares. */
export interface MeetTerms {
  readonly title: string
  readonly venue: string
  readonly from: string
  readonly until: string
  readonly regions: readonly Region[]
  readonly events: readonly MeetEvent[]
  readonly rules: StandingRules
  /** Judges stay away from what lies in one unit of this depth: 1 a city, 2 a county, 3 a station. */
  readonly apartDepth: number
  /** Hours for appeals (申诉) after an event's provisional results. */
  readonly appealHours: number
  /** Results published from then on are held back until the hall reveal (封榜); null: never. */
  readonly freezeAt: number | null
}

/** draft: 草稿; open: 已发布，报名和抽签; over: 成绩已定. */
export const MEET_STATES = ['draft', 'open', 'over'] as const
export type MeetState = (typeof MEET_STATES)[number]

/** A stage of an event: 未开始, 评分中, 公布待定, 申诉期满已定. */
export const RESULT_STATES = ['none', 'judging', 'provisional', 'final'] as const
export type ResultState = (typeof RESULT_STATES)[number]
