import { shareAbove } from './normal'

/** What a level publishes of the scores its units stem from: officers, the sum of their scores, hundredths of spread. */
export interface LevelFigures {
  readonly size: number
  readonly sum: number
  /** Hundredths: the standard deviation of one officer's score, absent ones at 0. */
  readonly spread: number
  /** Officers of the level's largest unit. */
  readonly largest: number
}

/** The way back from a unit's published value to what it says, so that the formula can be shown with its own numbers. */
export interface Published {
  readonly mean: number
  /** Standard deviations above the middle of all teams of its size. */
  readonly standing: number
  /** The share of those teams that are below it. */
  readonly above: number
  /** What one standard deviation is worth in points: spread ÷ √(officers of the largest unit). */
  readonly step: number
}

/**
 * Reads a published value (抽签比, docs/decisions/0012-size-fair-units.md); `value` in hundredths.
 * @example read(6010, { size: 412, sum: 22248, spread: 3340, largest: 120 }) // standing 2.00, above 0.977
 */
export function read(value: number, { size, sum, spread, largest }: LevelFigures): Published {
  const mean = size > 0 ? sum / size : 0
  const step = spread / 100 / Math.sqrt(Math.max(1, largest))
  const standing = step > 0 ? (value / 100 - mean) / step : 0
  return { mean, standing, above: 1 - shareAbove(standing), step }
}
