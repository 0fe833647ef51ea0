import { fairScale } from './fair'
import type { Pool } from './pool'

/** A unit's part in a board, with the words shown of it. */
export interface Tally {
  readonly unit: string
  readonly name: string
  readonly parentName: string
  /** Officers who may take part as counted beforehand, and those who did. */
  readonly size: number
  readonly took: number
  readonly sum: number
}

/** A unit in its place: null while nobody of it took part. */
export interface PlacedUnit extends Tally {
  readonly officers: number
  /** Hundredths of a point. */
  readonly value: number
  readonly rank: number | null
}

/** A level in short: what its formula works with, and the first ten. */
export interface LevelSummary {
  readonly units: number
  readonly size: number
  readonly sum: number
  readonly largest: number
  /** Hundredths: the standard deviation of one officer's score. */
  readonly spread: number
  readonly top: readonly PlacedUnit[]
}

const TOP = 10

/** Officers of a unit: those counted beforehand, and never fewer than took part. */
const officersOf = ({ size, took }: Tally): number => Math.max(size, took)

const byValue = (a: PlacedUnit, b: PlacedUnit): number =>
  b.value - a.value || (a.unit < b.unit ? -1 : 1)

/** Places by value in hundredths, ties shared; who did not take part has none and comes last. */
function placed(units: readonly PlacedUnit[]): PlacedUnit[] {
  const taking = units.filter(({ took }) => took > 0).toSorted(byValue)
  let rank = 1
  const ranks = taking.map((unit, place) => {
    if (unit.value !== taking[place - 1]?.value) rank = place + 1
    return { ...unit, rank }
  })
  return [...ranks, ...units.filter(({ took }) => took === 0)]
}

/** All units of a level in their places (抽签比, docs/decisions/0012-units.md), and the level in short. */
export function rankUnits(
  tallies: readonly Tally[],
  pool: Pool,
): { readonly units: readonly PlacedUnit[]; readonly summary: LevelSummary } {
  const largest = Math.max(0, ...tallies.map(officersOf))
  const { value, spread } = fairScale(pool, largest)
  // Written field by field: the same unit is the same text, however it came about.
  const valued = tallies.map((tally) => {
    const { unit, name, parentName, size, took, sum } = tally
    const officers = officersOf(tally)
    const words = { unit, name, parentName }
    return {
      ...words,
      size,
      took,
      sum,
      officers,
      value: value({ size: officers, sum }),
      rank: null,
    }
  })
  const units = placed(valued)
  const taking = units.filter(({ rank }) => rank !== null)
  const sum = Object.entries(pool.counts).reduce((all, [score, n]) => all + Number(score) * n, 0)
  const size = Math.max(pool.size, took(pool))
  return {
    units,
    summary: {
      units: taking.length,
      size,
      sum,
      largest,
      spread: Math.round(100 * spread),
      top: taking.slice(0, TOP),
    },
  }
}

const took = ({ counts }: Pool): number => Object.values(counts).reduce((all, n) => all + n, 0)
