import type { Hundredths } from '../points'

/** What is measured: time in hundredths of a second, a count, or a distance in centimetres. */
export const MEASURES = ['time', 'count', 'distance'] as const
export type MeasureOf = (typeof MEASURES)[number]

/** From this value on (for time: down to it) so many points. */
export interface Step {
  readonly value: number
  readonly points: Hundredths
}

/** The standard of one group of people (达标标准): by age, sex and post; null holds for all. */
export interface Standard {
  readonly sex: 'm' | 'f' | null
  readonly ageFrom: number
  readonly ageUntil: number
  readonly post: string | null
  /** The best first. */
  readonly steps: readonly Step[]
}

/** A table of standards, as data; the first row that fits somebody is theirs. */
export interface Standards {
  readonly measure: MeasureOf
  readonly most: Hundredths
  readonly rows: readonly Standard[]
}
