import type { Rule } from './rules'
import { drawScore, MIX, type SimulatedUnit, unitOf } from './units'

/** How often units of each size came first and into the first tenth, as a multiple of their fair share. */
export interface Chances {
  readonly first: Record<string, number>
  readonly topTenth: Record<string, number>
}

/** Officers who joined in after all: how many there were, lowered their unit, raised it. */
export interface Joining {
  readonly asked: number
  readonly lowered: number
  readonly raised: number
}

export type Tally = Map<number, { first: number; top: number }>
export const emptyTally = (): Tally => new Map(MIX.map(([size]) => [size, { first: 0, top: 0 }]))

function tallyClass(ranked: readonly SimulatedUnit[], tally: Tally): void {
  const tenth = Math.max(1, Math.round(ranked.length / 10))
  for (const [place, { size }] of ranked.slice(0, tenth).entries()) {
    const counts = tally.get(size)
    // Among how many a unit competes differs by rule: each place is worth what is fair for one unit.
    if (counts && place === 0) counts.first += ranked.length
    if (counts) counts.top += ranked.length / tenth
  }
}

/** Ranks one simulated province; units that tie are drawn by lot. */
export function tallyRun(
  rule: Rule,
  units: readonly SimulatedUnit[],
  tally: Tally,
  lot: () => number,
): void {
  const value = rule.valuesFrom(units)
  const valued = units.map((unit) => ({ unit, value: value(unit), lot: lot() }))
  const ranked = valued.toSorted((a, b) => b.value - a.value || a.lot - b.lot)
  for (const one of new Set(units.map(({ size }) => rule.classOf(size))))
    tallyClass(
      ranked.flatMap(({ unit }) => (rule.classOf(unit.size) === one ? [unit] : [])),
      tally,
    )
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** The tally over all runs as multiples of what is fair. */
export function chancesOf(tally: Tally, runs: number): Chances {
  const by = (pick: 'first' | 'top') =>
    Object.fromEntries(
      MIX.map(([size, units]) => [size, rounded((tally.get(size)?.[pick] ?? 0) / runs / units)]),
    )
  return { first: by('first'), topTenth: by('top') }
}

/** One absent officer of each of some units joins in with a score at random; what that does to the unit. */
export function joinIn(rule: Rule, units: readonly SimulatedUnit[], lot: () => number): Joining {
  const before = rule.valuesFrom(units)
  const joining = { asked: 0, lowered: 0, raised: 0 }
  for (const [place, unit] of units.entries()) {
    if (place % 25 !== 0 || unit.scores.length === unit.size) continue
    const joined = unitOf(unit.size, [...unit.scores, drawScore(lot)])
    const after = rule.valuesFrom(units.with(place, joined))(joined)
    joining.asked += 1
    if (after < before(unit)) joining.lowered += 1
    if (after > before(unit)) joining.raised += 1
  }
  return joining
}
