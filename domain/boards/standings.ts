import type { Level } from './board'
import type { Standing } from './member'
import type { Pool } from './pool'
import type { Tally } from './rank-units'

/** The words of a unit that is ranked. */
export interface UnitWords {
  readonly level: Level
  readonly name: string
  readonly parentName: string
}

/** A member's standing before and after a batch; null where there was none. */
export interface Move {
  readonly before: Standing | null
  readonly after: Standing | null
}

const NONE = { size: 0, took: 0, sum: 0 }

/** A level's tallies after members moved and officers were counted anew; units of which nothing is left go. */
export function talliesAfter(
  tallies: readonly Tally[],
  moves: readonly Move[],
  level: Level,
  words: ReadonlyMap<string, UnitWords>,
  sizes: ReadonlyMap<string, number> | undefined,
): Tally[] {
  const units = new Map(
    tallies.map((tally) => [tally.unit, sizes ? { ...tally, size: 0 } : { ...tally }]),
  )
  const at = (unit: string) => {
    const own = words.get(unit)
    if (own?.level !== level) return undefined
    const { name, parentName } = own
    const found = { ...(units.get(unit) ?? { unit, ...NONE }), name, parentName }
    units.set(unit, found)
    return found
  }
  const count = (standing: Standing | null, sign: 1 | -1) => {
    for (const unit of standing?.path ?? []) {
      const tally = at(unit)
      if (tally) Object.assign(tally, add(tally, sign, standing?.score ?? 0))
    }
  }
  for (const { before, after } of moves) {
    count(before, -1)
    count(after, 1)
  }
  for (const [unit, size] of sizes ?? []) Object.assign(at(unit) ?? {}, { size })
  return [...units.values()].filter(({ size, took }) => size > 0 || took > 0)
}

const add = ({ took, sum }: Tally, sign: 1 | -1, score: number) => ({
  took: took + sign,
  sum: sum + sign * score,
})

/** A pool after members moved and officers were counted anew. */
export function poolAfter(
  pool: Pool,
  moves: readonly Move[],
  sizes: ReadonlyMap<string, number> | undefined,
): Pool {
  const counts: Record<string, number> = { ...pool.counts }
  const add = (standing: Standing | null, by: 1 | -1) => {
    if (standing) counts[standing.score] = (counts[standing.score] ?? 0) + by
  }
  for (const { before, after } of moves) {
    add(before, -1)
    add(after, 1)
  }
  return { size: sizes ? Math.max(0, ...sizes.values()) : pool.size, counts }
}
