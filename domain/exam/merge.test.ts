import { describe, expect, it } from 'vitest'
import { shareOf } from '../lot'
import { slot } from './examples'
import { type Claims, conflictsIn, join, KEPT_SLOT, merge } from './merge'

/** Claims drawn by lot: few questions, few revisions, so that they meet often. */
const drawn = (seed: string): Claims =>
  Object.fromEntries(
    ['a', 'b', 'c'].flatMap((question) => {
      const lot = (what: string, most: number) =>
        Math.floor(shareOf(`${seed}:${question}:${what}`) * most)
      if (lot('there', 4) === 0) return []
      const [phone, at] = [lot('slot', 3), lot('at', 3)]
      // What one phone said at one moment, it said once.
      const chosen = [(phone * 7 + at) % 4]
      return [[question, { chosen, rev: 1 + lot('rev', 3), at, slot: `p${phone}` }]]
    }),
  )

describe('joining what phones said', () => {
  it('gives the same in any order and however often', () => {
    for (let i = 0; i < 500; i += 1) {
      const [x, y, z] = [drawn(`x${i}`), drawn(`y${i}`), drawn(`z${i}`)]
      expect(join(x, y)).toEqual(join(y, x))
      expect(join(join(x, y), z)).toEqual(join(x, join(y, z)))
      expect(join(x, x)).toEqual(x)
      expect(join(join(x, y), y)).toEqual(join(x, y))
    }
  })
})

describe('merging', () => {
  it('takes each question from whichever phone has it', () => {
    expect(merge({ p1: slot(10, { a: [[0], 1] }), p2: slot(20, { b: [[1], 1] }) })).toEqual({
      a: { chosen: [0], rev: 1 },
      b: { chosen: [1], rev: 1 },
    })
  })

  it('lets the later revision stand, whenever it arrived', () => {
    const slots = { p1: slot(30, { a: [[0], 2] }), p2: slot(20, { a: [[1], 3] }) }
    expect(merge(slots)).toEqual({ a: { chosen: [1], rev: 3 } })
    expect(conflictsIn(slots)).toEqual([])
  })

  it('of the same revision keeps what was acknowledged first, and shows the other', () => {
    const slots = { p1: slot(30, { a: [[0], 2] }), p2: slot(20, { a: [[2, 1], 2] }) }
    expect(merge(slots)).toEqual({ a: { chosen: [1, 2], rev: 2 } })
    expect(conflictsIn(slots)).toEqual([{ question: 'a', kept: [1, 2], other: [0], rev: 2 }])
  })

  it('keeps it when the phones save again in another order', () => {
    const slots = {
      [KEPT_SLOT]: slot(0, { a: [[1], 2] }),
      p1: slot(30, { a: [[0], 2] }),
      p2: slot(50, { a: [[1], 2] }),
    }
    expect(merge(slots).a).toEqual({ chosen: [1], rev: 2 })
    expect(merge({ ...slots, p1: slot(60, { a: [[0], 3] }) }).a).toEqual({ chosen: [0], rev: 3 })
  })

  it('sees no conflict where both chose the same', () => {
    const slots = { p1: slot(1, { a: [[1, 0], 1] }), p2: slot(2, { a: [[0, 1], 1] }) }
    expect(conflictsIn(slots)).toEqual([])
  })

  it('takes an answer back when a later revision is empty', () => {
    expect(merge({ p1: slot(1, { a: [[0], 1] }), p2: slot(2, { a: [[], 2] }) }).a?.chosen).toEqual(
      [],
    )
  })
})
