import { describe, expect, it } from 'vitest'
import { columnText, gainText, mostText, pointsText } from './points'

describe('points as they are shown', () => {
  it.each([
    [9260, '92.6'],
    [1800, '18.0'],
    [9263, '92.63'],
    [9285, '92.85'],
    [10_000, '100.0'],
    [5, '0.05'],
    [0, '0.0'],
    [-200, '−2.0'],
    [-205, '−2.05'],
  ])('%d is %s', (points, text) => expect(pointsText(points)).toBe(text))

  it.each([
    [3000, '30'],
    [1250, '12.5'],
    [1225, '12.25'],
  ])('%d at most is %s', (points, text) => expect(mostText(points)).toBe(text))

  it('says a gain with its sign', () => expect(gainText(80)).toBe('+0.8'))

  it.each([
    [
      [9260, 9050],
      ['92.6', '90.5'],
    ],
    [
      [9260, 9053],
      ['92.60', '90.53'],
    ],
    [[], []],
  ])('a column of %j', (column, texts) => expect(column.map(columnText(column))).toEqual(texts))
})
