import { describe, expect, it } from 'vitest'
import { drawCode, duelOfCode } from './index'

const at = (moment: string) => new Date(`${moment}+08:00`)
const LATE = at('2026-11-18T23:59:59.999')
const EARLY = at('2026-11-19T00:00:00')
const seeds = Array.from({ length: 2000 }, (_, i) => `o-${i}:`)
const codesOf = (now: Date) => seeds.map((seed) => drawCode(seed, now).code)

describe('a code', () => {
  it('has six digits, drawn by the seed', () => {
    for (const code of [...codesOf(LATE), ...codesOf(EARLY)]) expect(code).toMatch(/^[1-9]\d{5}$/)
    expect(codesOf(LATE)).toEqual(codesOf(at('2026-11-18T00:00:00')))
  })

  it.each([
    ['an odd day', LATE, '13579'],
    ['an even day', EARLY, '2468'],
  ])('of %s is spread over all there are', (_, now, firsts) => {
    const codes = new Set(codesOf(now))
    expect(codes.size).toBeGreaterThan(1980)
    expect([...new Set([...codes].map((code) => code[0]))].toSorted().join('')).toBe(firsts)
  })

  it.each(seeds.slice(0, 20))(
    'leads to its duel until the next midnight is long over (%s)',
    (seed) => {
      const { code, id } = drawCode(seed, LATE)
      expect(duelOfCode(code, LATE)).toBe(id)
      expect(duelOfCode(code, EARLY)).toBe(id)
      expect(duelOfCode(code, at('2026-11-19T00:09:59.999'))).toBe(id)
      expect(duelOfCode(code, at('2026-11-20T00:00:00'))).not.toBe(id)
    },
  )

  it('of one day is never one of the day beside it, at the turn of a month either', () => {
    for (const [day, next] of [
      ['2026-11-18T12:00:00', '2026-11-19T12:00:00'],
      ['2026-12-31T12:00:00', '2027-01-01T12:00:00'],
    ] as const) {
      const codes = new Set(codesOf(at(day)))
      expect(codesOf(at(next)).filter((code) => codes.has(code))).toEqual([])
    }
  })
})
