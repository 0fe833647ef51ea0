import { describe, expect, it } from 'vitest'
import { allWithin, gapsIn, joined } from './span'

const span = (from: number, to: number) => ({ from, to })

describe('spans', () => {
  it('that touch or overlap are joined, in order', () => {
    const spans = [span(8, 9), span(0, 2), span(2, 4), span(3, 6), span(1, 3)]
    expect(joined(spans)).toEqual([span(0, 6), span(8, 9)])
  })

  it.each([
    ['nothing', [], true],
    ['at both edges', [span(2, 4), span(8, 10)], true],
    ['over an edge', [span(3, 5)], false],
    ['between', [span(5, 6)], false],
    ['behind all', [span(11, 12)], false],
    ['around', [span(1, 11)], false],
  ])('lie within wider ones or not: %s', (_, spans, within) => {
    expect(allWithin(spans, [span(2, 4), span(8, 10)])).toBe(within)
  })

  it.each([
    ['nothing', [], [span(2, 4), span(8, 10)]],
    ['all of one', [span(2, 4)], [span(8, 10)]],
    ['a middle', [span(3, 4), span(8, 9)], [span(2, 3), span(9, 10)]],
    ['two parts', [span(2, 3), span(8, 9), span(9, 10)], [span(3, 4)]],
  ])('leave gaps in wider ones: %s', (_, spans, gaps) => {
    expect(gapsIn([span(2, 4), span(8, 10)], spans)).toEqual(gaps)
  })
})
