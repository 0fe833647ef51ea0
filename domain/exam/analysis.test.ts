import { describe, expect, it } from 'vitest'
import {
  answered,
  bandsOf,
  type Cuts,
  cutsOf,
  discriminationOf,
  meanOf,
  NO_TALLY,
  newItem,
  type Spread,
  spreadWith,
  tallied,
} from './analysis'

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

describe('the upper and the lower 27 %', () => {
  it.each<[string, number[], Cuts]>([
    ['a hundred different', Array.from({ length: 100 }, (_, i) => i + 1), { upper: 74, lower: 27 }],
    ['all the same', [5, 5, 5, 5], { upper: 5, lower: 5 }],
    ['a tie at the bound goes in whole', [1, 2, 2, 2, 3, 4, 4, 4, 4, 5], { upper: 4, lower: 2 }],
    ['ten before nine, by number', [9, 10, 10, 10], { upper: 10, lower: 9 }],
    ['one person', [7], { upper: 7, lower: 7 }],
  ])('%s', (_, points, cuts) => {
    expect(cutsOf(points.reduce<Spread>(spreadWith, {}))).toEqual(cuts)
  })
})

describe('how a question did', () => {
  const cuts = { upper: 80, lower: 20 }
  const people = (count: number, points: number, right: boolean) =>
    Array.from({ length: count }, () => ({ points, given: { right, places: [right ? 0 : 2] } }))
  const item = [
    ...people(4, 90, true),
    ...people(1, 80, false),
    ...people(3, 50, true),
    ...people(5, 20, false),
  ].reduce((sum, { given, points }) => answered(sum, given, points, cuts), newItem(3))

  it('counts the right ones and what was chosen', () => {
    expect(item).toMatchObject({ asked: 13, right: 7, chosen: [7, 0, 6] })
  })

  it('tells the good from the weak by the difference of the groups', () => {
    expect(discriminationOf(item, 5)).toBe(80)
    expect(discriminationOf(item, 6)).toBeNull()
  })
})
