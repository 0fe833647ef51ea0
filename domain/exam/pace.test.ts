import { describe, expect, it } from 'vitest'
import { type ExamRules, handInAfterMs, paceFor, startAtOf } from './pace'

const RULES: ExamRules = {
  operationsASecond: 500,
  loadPercent: 60,
  spreadSecondsAtMost: 150,
  saveEverySeconds: 30,
}
const seeds = Array.from({ length: 3000 }, (_, i) => `c-1:o-${i}:1`)

describe('the pace of a sitting', () => {
  it.each<[number, number, number, number]>([
    [0, 0, 30_000, 0],
    [200, 0, 30_000, 0],
    [3_000, 20_000, 30_000, 30_000],
    [15_000, 100_000, 100_000, 150_000],
    [100_000, 150_000, 666_667, 150_000],
  ])('for %d people', (expected, startMs, saveEveryMs, handInMs) => {
    expect(paceFor(expected, RULES)).toEqual({ startMs, saveEveryMs, handInMs })
  })

  it('spreads starts over its whole width, each phone always at the same moment', () => {
    const pace = paceFor(15_000, RULES)
    const after = seeds.map((seed) => startAtOf(1000, pace, seed) - 1000)
    expect(Math.min(...after)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...after)).toBeLessThan(100_000)
    expect(Math.max(...after)).toBeGreaterThan(95_000)
    expect(startAtOf(1000, pace, 'c-1:o-0:1') - 1000).toBe(after[0])
  })

  it('hands in well inside the grace', () => {
    const after = seeds.map((seed) => handInAfterMs(paceFor(100_000, RULES), 180, seed))
    expect(Math.max(...after)).toBeLessThan(150_000)
    expect(handInAfterMs(paceFor(100_000, RULES), 20, 'c-1:o-1:1')).toBe(0)
  })
})
