import { lotOf, type Pool } from './pool'
import { saddle } from './saddle'
import { countedTeams, exactUntil } from './teams'

/** A unit as its board counts it: officers on the roster, and the sum of their scores, 0 for who was absent. */
export interface UnitScore {
  readonly size: number
  readonly sum: number
}

/** What a pool's teams are compared by; counting them out is the dear part, and all levels of a board share it. */
function waysOf(pool: Pool) {
  const lot = lotOf(pool)
  return { lot, counted: countedTeams(lot), estimated: saddle(lot), until: exactUntil(lot) }
}
const known = new WeakMap<Pool, ReturnType<typeof waysOf>>()

/**
 * Ranks units of any size fairly (抽签比, docs/decisions/0012): a unit is compared with all teams of as many officers
 * drawn by lot from everybody on the board. `standing` says how many standard deviations above their middle it is;
 * `value` puts that in hundredths of a point: mean + standing × spread ÷ √(officers of the largest unit).
 */
export function fairScale(pool: Pool, largest: number) {
  const ways = known.get(pool) ?? waysOf(pool)
  known.set(pool, ways)
  const { lot, counted, estimated, until } = ways
  // Drawn without putting back: a team that is half of everybody cannot stray as far.
  const straying = (size: number) => Math.sqrt((lot.officers - size) / (lot.officers - 1))
  const standing = ({ size, sum }: UnitScore): number => {
    if (size < 1 || size >= lot.officers || lot.spread === 0) return 0
    return (size <= until ? counted : estimated)(size, sum) / straying(size)
  }
  const step = lot.spread / Math.sqrt(Math.max(1, largest))
  return {
    mean: lot.mean,
    spread: lot.spread,
    standing,
    value: (unit: UnitScore): number => Math.round(100 * (lot.mean + standing(unit) * step)),
  }
}
