import { describe, expect, it } from 'vitest'
import { bandsOf, meanOf, NO_TALLY, tallied } from './tally'

describe('bands of ten per cent', () => {
  it('leave no points out, whatever the full marks', () => {
    for (const full of [1, 7, 10, 33, 100, 101]) {
      const bands = bandsOf(full)
      expect(bands).toHaveLength(10)
      expect(bands[0]?.from).toBe(0)
      expect(bands.at(-1)?.to).toBe(full)
      for (let i = 1; i < 10; i += 1) expect(bands[i]?.from).toBe((bands[i - 1]?.to ?? 0) + 1)
    }
  })

  it.each([
    [0, 100, 0],
    [9, 100, 0],
    [10, 100, 1],
    [99, 100, 9],
    [100, 100, 9],
    [104, 100, 9],
    [3, 33, 0],
    [4, 33, 1],
  ])('%i of %i points is in band %i', (points, full, band) => {
    const { bands } = tallied(NO_TALLY, { points, passed: false }, full)
    expect(bands.indexOf(1)).toBe(band)
    const reach = bandsOf(full)[band]
    expect(points).toBeGreaterThanOrEqual(reach?.from ?? Number.NaN)
    expect(Math.min(points, full)).toBeLessThanOrEqual(reach?.to ?? Number.NaN)
  })
})

it('a tally counts those who took it and passed, and means in hundredths', () => {
  const people = [60, 61, 80].map((points) => ({ points, passed: points > 60 }))
  const tally = people.reduce((sum, one) => tallied(sum, one, 100), NO_TALLY)
  expect(tally).toMatchObject({ took: 3, passed: 2, sum: 201 })
  expect(meanOf(tally)).toBe(6700)
  expect(meanOf({ took: 3, sum: 200 })).toBe(6667)
  expect(meanOf(NO_TALLY)).toBe(0)
})
