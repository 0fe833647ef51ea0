import { describe, expect, it } from 'vitest'
import { stretches } from './examples'
import { lengthOf, merged, tenthsOf, without } from './stretch'

describe('stretches', () => {
  it.each([
    ['apart', [5, 9, 1, 3], [1, 3, 5, 9]],
    ['touching', [1, 3, 3, 5], [1, 5]],
    ['overlapping', [1, 5, 3, 9, 4, 6], [1, 9]],
    ['one within another', [1, 9, 3, 5], [1, 9]],
    ['none', [], []],
  ] as const)('merged: %s', (_, given, together) =>
    expect(merged(stretches(...given))).toEqual(stretches(...together)),
  )

  it.each([
    ['nothing taken', [1, 9], [], [1, 9]],
    ['the middle', [1, 9], [3, 5], [1, 3, 5, 9]],
    ['both ends', [1, 9], [0, 3, 7, 12], [3, 7]],
    ['all', [1, 9], [1, 9], []],
    ['of several', [1, 4, 6, 9], [3, 7], [1, 3, 7, 9]],
  ] as const)('without: %s', (_, given, taken, left) =>
    expect(without(stretches(...given), stretches(...taken))).toEqual(stretches(...left)),
  )

  it('are measured in tenths', () => {
    expect(lengthOf(stretches(1, 3, 5, 9))).toBe(6)
    expect([12.34, 90.3, 0].map(tenthsOf)).toEqual([123, 903, 0])
  })
})
