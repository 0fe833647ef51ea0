import { describe, expect, it } from 'vitest'
import { fits, KEYS, pack, packingFor, unpack } from './key'

const BY_TIME = { scoreMost: 100, timeMost: 1800, timeStep: 1 }
const SHARED = { scoreMost: 100, timeMost: 0, timeStep: 1 }

describe('a key', () => {
  it.each([
    ['nothing in all the time', BY_TIME, 0, 1800, 0],
    ['nothing at once', BY_TIME, 0, 0, 1800],
    ['one point in all the time', BY_TIME, 1, 1800, 1801],
    ['everything at once', BY_TIME, 100, 0, 101 * 1801 - 1],
    ['longer than the longest, after an extension', BY_TIME, 7, 9999, 7 * 1801],
    ['time that does not count', SHARED, 42, 333, 42],
    ['a step begun counts whole', { scoreMost: 9, timeMost: 10, timeStep: 60 }, 1, 61, 11 + 8],
    ['a point more than there is', BY_TIME, 101, 0, undefined],
    ['less than nothing', BY_TIME, -1, 0, undefined],
    ['half a point', BY_TIME, 1.5, 0, undefined],
  ])('%s', (_, packing, score, seconds, key) => {
    expect(pack(packing, score, seconds)).toBe(key)
  })

  it('gives back what it was packed from', () => {
    for (const [score, seconds] of [
      [0, 0],
      [100, 1800],
      [57, 901],
    ] as const) {
      expect(unpack(BY_TIME, pack(BY_TIME, score, seconds) ?? -1)).toEqual({ score, seconds })
    }
  })
})

describe('a packing', () => {
  it.each([
    ['a round', 100, 1800, { scoreMost: 100, timeMost: 1800, timeStep: 1 }],
    ['ties that share', 100, 0, SHARED],
    ['a season of twelve rounds', 1200, 21_600, { scoreMost: 1200, timeMost: 1662, timeStep: 13 }],
    ['all that fits without time', KEYS - 1, 0, { scoreMost: KEYS - 1, timeMost: 0, timeStep: 1 }],
    ['no room for time', KEYS - 1, 60, { scoreMost: KEYS - 1, timeMost: 0, timeStep: 1 }],
    ['too many points', KEYS, 0, undefined],
  ])('of %s', (_, score, seconds, packing) => {
    expect(packingFor(score, seconds)).toEqual(packing)
  })

  it('never overflows and is as fine as it can be', () => {
    for (let score = 0; score < 3000; score += 7)
      for (const seconds of [1, 59, 600, 5400, 86_400]) {
        const packing = packingFor(score, seconds)
        if (!packing) throw new Error('it fits')
        expect(fits(packing)).toBe(true)
        expect(packing.timeMost * packing.timeStep).toBeGreaterThanOrEqual(seconds)
      }
  })

  it.each([
    [{ scoreMost: 2047, timeMost: 1023, timeStep: 1 }, true],
    [{ scoreMost: 2047, timeMost: 1024, timeStep: 1 }, false],
    [{ scoreMost: 1.5, timeMost: 0, timeStep: 1 }, false],
    [{ scoreMost: 10, timeMost: 10, timeStep: 0 }, false],
  ])('%o fits: %s', (packing, fit) => expect(fits(packing)).toBe(fit))
})
