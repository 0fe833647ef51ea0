import { describe, expect, it } from 'vitest'
import { shuffle } from './index'

const four = ['a', 'b', 'c', 'd']

describe('an order drawn by lot', () => {
  it('is the same for the same seed and leaves the list alone', () => {
    expect(shuffle(four, 'o-1:2026-11-18')).toEqual(shuffle([...four], 'o-1:2026-11-18'))
    expect(four).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps every element exactly once', () => {
    expect(shuffle(four, 'any').toSorted()).toEqual(four)
    expect(shuffle([], 'any')).toEqual([])
  })

  it('gives each place to each element about equally often', () => {
    const first = new Map<string, number>()
    for (let i = 0; i < 4000; i += 1) {
      const head = shuffle(four, `o-${i}:2026-11-18`)[0] ?? ''
      first.set(head, (first.get(head) ?? 0) + 1)
    }
    for (const letter of four) expect(first.get(letter)).toBeGreaterThan(880)
  })
})
