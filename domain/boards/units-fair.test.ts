import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'
import { describe, expect, it, vi } from 'vitest'
import { fairScale } from './fair'
import { shareAbove, standing } from './normal'
import { lotOf, type Pool } from './pool'
import { saddle } from './saddle'
import { countedTeams } from './teams'

// A busy machine draws teams for a while.
vi.setConfig({ testTimeout: 60_000 })

const generator = xoroshiro128plus(4)
const draw = (most: number) => unsafeUniformIntDistribution(0, most, generator)
/** Somebody's score: absent in two of ten, else 60 to 100. */
const score = () => (draw(9) < 2 ? 0 : 60 + draw(40))

const poolOf = (scores: readonly number[]): Pool => {
  const counts: Record<string, number> = {}
  for (const each of scores) if (each > 0) counts[each] = (counts[each] ?? 0) + 1
  return { size: scores.length, counts }
}
const sum = (scores: readonly number[]) => scores.reduce((all, each) => all + each, 0)

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.158655],
    [2, 0.0227501],
    [2.999999, 0.0013499],
    [3, 0.0013499],
    [6, 9.86588e-10],
    [-1, 0.841345],
  ])('above %d lies %d', (z, share) => expect(shareAbove(z) / share).toBeCloseTo(1, 5))

  it('finds its way back', () => {
    for (const z of [-9, -2.5, 0, 0.3, 3, 8])
      expect(standing(shareAbove(-z), shareAbove(z))).toBeCloseTo(z, 6)
  })
})

describe('teams drawn by lot', () => {
  it('of two officers are counted out by hand', () => {
    const lot = lotOf({ size: 4, counts: { 1: 1, 2: 1 } })
    // Of sixteen pairs five add up to 2 (1+1 once, 0+2 four times), three to more (1+2 twice, 2+2 once).
    const at = countedTeams(lot)(2, 2)
    expect(shareAbove(at)).toBeCloseTo((3 + 5 / 2) / 16, 9)
  })

  it('counted out and estimated agree where one gives way to the other', () => {
    const lot = lotOf(poolOf(Array.from({ length: 3000 }, score)))
    for (const each of [-3, -1, 0, 1, 2, 3]) {
      const total = Math.round(50 * lot.mean + each * lot.spread * Math.sqrt(50))
      const [exact, near] = [countedTeams(lot)(50, total), saddle(lot)(50, total)]
      expect(Math.abs(exact - near)).toBeLessThan(0.03)
    }
  })
})

const SIZES = [4, 8, 20, 70].flatMap((size, i) =>
  Array<number>([60, 50, 30, 10][i] ?? 0).fill(size),
)

describe('units of equal officers', () => {
  it('have the same chance to come into the first tenth, whatever their size', () => {
    const RUNS = 80
    const hits = new Map<number, number>()
    for (let run = 0; run < RUNS; run += 1) {
      const units = SIZES.map((size) => Array.from({ length: size }, score))
      const { standing: of } = fairScale(poolOf(units.flat()), 70)
      const ranked = units
        .map((unit) => ({ size: unit.length, at: of({ size: unit.length, sum: sum(unit) }) }))
        .toSorted((a, b) => b.at - a.at)
      for (const { size } of ranked.slice(0, 15)) hits.set(size, (hits.get(size) ?? 0) + 1)
    }
    const share = (size: number, units: number) => (hits.get(size) ?? 0) / RUNS / units
    for (const [size, units] of [
      [4, 60],
      [8, 50],
      [20, 30],
      [70, 10],
    ] as const)
      expect(Math.abs(share(size, units) - 0.1)).toBeLessThan(0.025)
  })

  it('of eight can beat one of seventy', () => {
    const pool = poolOf(Array.from({ length: 2000 }, score))
    const { value } = fairScale(pool, 70)
    expect(value({ size: 8, sum: 8 * 90 })).toBeGreaterThan(value({ size: 70, sum: 70 * 70 }))
  })
})

describe('taking part', () => {
  it('always raises the unit, however low the score', () => {
    for (let run = 0; run < 150; run += 1) {
      const others = Array.from({ length: 20 + draw(100) }, score)
      const unit = Array.from({ length: 3 + draw(15) }, score)
      const mine = 1 + draw(99)
      const at = (scores: readonly number[]) =>
        fairScale(poolOf([...others, ...scores]), 20).value({
          size: scores.length,
          sum: sum(scores),
        })
      expect(at([...unit, mine])).toBeGreaterThan(at([...unit, 0]))
    }
  })
})

describe('what hardly happens', () => {
  it.each<[string, Pool, number, number]>([
    ['nobody has a score', { size: 20, counts: {} }, 0, 0],
    ['nobody is on the roster', { size: 0, counts: {} }, 0, 0],
    ['more have scores than the roster says', { size: 2, counts: { 50: 4 } }, 100, 5000],
    ['all have the same', { size: 4, counts: { 50: 4 } }, 100, 5000],
  ])('%s', (_, pool, total, value) => {
    expect(fairScale(pool, 4).value({ size: 2, sum: total })).toBe(value)
  })

  it('a unit that is everybody stands at the mean', () => {
    const pool = poolOf([0, 50, 100, 70])
    expect(fairScale(pool, 4).value({ size: 4, sum: 220 })).toBe(5500)
  })

  it.each([0, 1])('a whole large unit at the edge still has a place (%d)', (full) => {
    const pool = poolOf(Array.from({ length: 400 }, (_, i) => (i % 2 ? 100 : 0)))
    const at = fairScale(pool, 100).standing({ size: 100, sum: full * 10_000 })
    expect(Math.abs(at)).toBeGreaterThan(9)
    expect(Number.isFinite(at)).toBe(true)
  })
})
