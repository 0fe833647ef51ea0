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

/** live → frozen (封榜) → revealed (揭晓); reopening freezes it again, as a new version. */
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

/** Whether a score that came in at `at` may be told to everybody: not from the freeze on, until the reveal. */
export const isOpen = ({ state, freezeAt }: Pick<Board, 'state' | 'freezeAt'>, at: number) =>
  state === 'revealed' || (state === 'live' && (freezeAt === null || at < freezeAt))
