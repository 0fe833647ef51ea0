import type { Pool } from '../../../domain/boards/pool'

/** A simulated unit: its officers and the scores of those who took part. */
export interface SimulatedUnit {
  readonly size: number
  readonly scores: readonly number[]
  readonly sum: number
}

/** Sizes of stations as a province has them, with how many there are of each. */
export const MIX: readonly (readonly [size: number, units: number])[] = [
  [4, 30],
  [6, 40],
  [8, 50],
  [12, 50],
  [20, 40],
  [30, 30],
  [45, 20],
  [70, 10],
  [120, 5],
]
export const SIZES = MIX.flatMap(([size, units]) => Array<number>(units).fill(size))
/** A score out of 100: about 80, some full marks, a few poor ones; the sum of four draws leans to the bell. */
export const drawScore = (lot: () => number): number =>
  Math.min(100, Math.round(50 + 15 * (lot() + lot() + lot() + lot())))

export const unitOf = (size: number, scores: readonly number[]): SimulatedUnit => ({
  size,
  scores,
  sum: scores.reduce((sum, score) => sum + score, 0),
})

/** A province of equal officers, each taking part with the same chance. */
export const drawUnits = (participation: number, lot: () => number): SimulatedUnit[] =>
  SIZES.map((size) => {
    const taking = Array.from({ length: size }, () => lot() < participation).filter(Boolean)
    return unitOf(
      size,
      taking.map(() => drawScore(lot)),
    )
  })

/** The histogram of everybody's scores. */
export function poolOf(units: readonly SimulatedUnit[]): Pool {
  const counts: Record<string, number> = {}
  for (const { scores } of units)
    for (const score of scores) counts[score] = (counts[score] ?? 0) + 1
  return { size: units.reduce((officers, { size }) => officers + size, 0), counts }
}
