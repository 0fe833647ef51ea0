import { standing } from './normal'
import type { Lot } from './pool'

/** How many standard deviations above the mean of all teams of a size a sum stands. */
export type Compare = (size: number, sum: number) => number

/** Multiplications that all teams up to the largest exact size may take: some hundredths of a second. */
const WORK = 30_000_000
const LARGEST_EXACT = 60

/** Up to which size teams are counted out; beyond it `saddle` is as good and its cost does not grow. */
export const exactUntil = ({ most, shares }: Lot): number =>
  Math.min(LARGEST_EXACT, Math.floor(Math.sqrt((2 * WORK) / (most * shares.length + 1))))

function withOneMore(teams: Float64Array, { most, shares }: Lot): Float64Array {
  const larger = new Float64Array(teams.length + most)
  for (const [sum, chance] of teams.entries()) {
    if (chance === 0) continue
    for (const [score, share] of shares)
      larger[sum + score] = (larger[sum + score] ?? 0) + chance * share
  }
  return larger
}

const total = (chances: Float64Array): number => chances.reduce((sum, chance) => sum + chance, 0)

/** Counts out every team drawn by lot: exact whatever the scores look like. Needs integer scores. */
export function countedTeams(lot: Lot): Compare {
  const teams: Float64Array[] = [new Float64Array([1])]
  const ofSize = (size: number): Float64Array => {
    const known = teams[size]
    if (known) return known
    const fresh = withOneMore(ofSize(size - 1), lot)
    teams[size] = fresh
    return fresh
  }
  return (size, sum) => {
    const chances = ofSize(size)
    const ties = (chances[sum] ?? 0) / 2
    return standing(total(chances.slice(0, sum)) + ties, total(chances.slice(sum + 1)) + ties)
  }
}
