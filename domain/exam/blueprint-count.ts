import type { ShelfLine } from '../bank'
import { shuffle } from '../lot'
import { allot, foundFor, type Need } from './allot'
import type { Blueprint, Part } from './blueprint'
import type { Pool } from './sitting'

type Shelf = readonly ShelfLine[]

/** What the bank has for a blueprint: each fixed question there or not, each part with what is left for it. */
export interface BlueprintCount {
  readonly fixed: readonly boolean[]
  readonly parts: readonly { readonly wanted: number; readonly found: number }[]
}

const meets = (line: ShelfLine, { domain, law, type, difficulty }: Part): boolean =>
  line.type === type &&
  (domain === null || line.domain === domain) &&
  (law === null || line.law === law) &&
  (difficulty === null || line.difficulty === difficulty)

/** What each part may take: what it names, less what is fixed. */
const needsOf = ({ fixed, parts }: Blueprint, shelf: Shelf): Need[] => {
  const used = new Set(fixed.map(({ question }) => question))
  return parts.map((part) => ({
    wanted: part.count,
    from: shelf.flatMap((line) => (meets(line, part) && !used.has(line.id) ? [line.id] : [])),
  }))
}

/**
 * Counts a blueprint (命题蓝图) against the bank, exactly: a part is told how many questions are left for it when
 * the fixed ones are gone and every other part has what it wants. All parts can be filled together exactly when
 * none finds fewer than it wants.
 */
export function countBlueprint(blueprint: Blueprint, shelf: Shelf): BlueprintCount {
  const ids = new Set(shelf.map(({ id }) => id))
  const found = foundFor(needsOf(blueprint, shelf))
  return {
    fixed: blueprint.fixed.map(({ question }) => ids.has(question)),
    parts: blueprint.parts.map(({ count }, i) => ({ wanted: count, found: found[i] ?? 0 })),
  }
}

/** A pool drawn for each person offers so many times its count at most. */
const CHOICE = 6
/** Questions a sitting holds at most: a document, read whole by every instance, stays below a megabyte. */
const FROZEN_MOST = 400

/** Adds to each part what nobody uses, one after the other, until it offers `times` its count. */
function widened(needs: readonly Need[], given: readonly string[][], times: number): string[][] {
  const pools = given.map((ids) => [...ids])
  const used = new Set(given.flat())
  for (let grown = true; grown; ) {
    grown = false
    for (const [i, { wanted, from }] of needs.entries()) {
      const next = from.find((id) => !used.has(id))
      const pool = pools[i]
      if (next === undefined || !pool || pool.length >= wanted * times) continue
      used.add(next)
      pool.push(next)
      grown = true
    }
  }
  return pools
}

/**
 * What a paper is drawn from, frozen at publication. Pools share no question, so that any draw from them is a
 * paper without doubles. Drawn once for all, a pool holds exactly what everybody gets; drawn for each person it
 * offers up to six times as many. The seed decides, the same on any machine.
 */
export function poolsOf(blueprint: Blueprint, shelf: Shelf, seed: string): Pool[] {
  const needs = needsOf(blueprint, shelf).map(({ wanted, from }, i) => ({
    wanted,
    from: shuffle(from, `${seed}:part${i}`),
  }))
  const asked = needs.reduce((sum, { wanted }) => sum + wanted, 0)
  const room = Math.floor((FROZEN_MOST - blueprint.fixed.length) / Math.max(1, asked))
  const times = blueprint.draw === 'once' ? 1 : Math.max(1, Math.min(CHOICE, room))
  const pools = widened(needs, allot(needs), times)
  return blueprint.parts.map(({ count, points }, i) => ({ count, points, from: pools[i] ?? [] }))
}
