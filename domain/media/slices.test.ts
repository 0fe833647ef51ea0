import { describe, expect, it } from 'vitest'
import { bytesThere, missingOf, sliceAt, sliceCount } from './slices'

describe('a file is cut into slices', () => {
  it.each([
    [1, 4, 1, [1]],
    [4, 4, 1, [4]],
    [5, 4, 2, [4, 1]],
    [8, 4, 2, [4, 4]],
    [9, 4, 3, [4, 4, 1]],
  ])('%i bytes by %i are %i, as long as %j', (bytes, sliceBytes, count, lengths) => {
    const cut = { bytes, sliceBytes }
    expect(sliceCount(cut)).toBe(count)
    expect(lengths.map((_, slice) => sliceAt(cut, slice).length)).toEqual(lengths)
  })

  it('and knows what is missing and how much is there', () => {
    const cut = { bytes: 9, sliceBytes: 4 }
    expect(missingOf(cut, [])).toEqual([0, 1, 2])
    expect(missingOf(cut, [2, 0])).toEqual([1])
    expect(bytesThere(cut, [0, 2])).toBe(5)
    expect(bytesThere(cut, [0, 1, 2])).toBe(9)
  })
})
