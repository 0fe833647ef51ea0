import { describe, expect, it } from 'vitest'
import {
  answered,
  type Cuts,
  cutsOf,
  discriminationOf,
  newItem,
  type Spread,
  spreadWith,
} from './item'

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
