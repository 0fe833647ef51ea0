import type { Packing } from './key'

/** Stations, counties and cities are ranked among their like. */
export const LEVELS = ['station', 'county', 'city'] as const
export type Level = (typeof LEVELS)[number]

/** A row of a board of persons, as it is shown. */
export interface Row {
  readonly member: string
  readonly name: string
  /** City and county in short: 沈阳 和平. */
  readonly place: string
  readonly score: number
  /** Seconds; null where time does not count. */
  readonly seconds: number | null
  readonly key: number
}

/** What the ledger says that bears on boards: a score of one attempt, newer ones replacing older. */
export interface Scored {
  readonly board: string
  readonly member: string
  /** Scores of a group (a round of a season) compete: the best counts; groups add up. */
  readonly group: string
  readonly attempt: string
  readonly score: number
  readonly seconds: number
}

/** live → frozen (封榜) → revealed (揭晓); reopening makes a new version. */
export type BoardState = 'live' | 'frozen' | 'revealed'

/** A board (榜): one of a round, or the sum of a season. */
export interface Board {
  readonly _id: string
  readonly title: string
  readonly packing: Packing
  readonly tieBreak: 'time' | 'none'
  readonly state: BoardState
  readonly freezeAt: number | null
  readonly revealAt: number | null
  readonly version: number
  /** Where it was made; organisers there and above see through a freeze. */
  readonly place: readonly string[]
}
