import { describe, expect, it } from 'vitest'
import { raised, replaced, without } from './list'

describe('entries of a section', () => {
  const list = ['a', 'b', 'c']
  it('are replaced and taken away by their place', () => {
    expect(replaced(list, 1, 'x')).toEqual(['a', 'x', 'c'])
    expect(without(list, 0)).toEqual(['b', 'c'])
  })
  it.each([
    [0, ['a', 'b', 'c']],
    [1, ['b', 'a', 'c']],
    [2, ['a', 'c', 'b']],
    [3, ['a', 'b', 'c']],
  ])('raised from %i stand as %j', (place, after) => expect(raised(list, place)).toEqual(after))
})
