import { describe, expect, it } from 'vitest'
import { mine, running } from '../../../test/builders/flag-replies'
import { FLAG_AT, gapOf, markAt, roomFor } from './gap'

describe('how near we are', () => {
  it.each([
    ['none of mine runs here', running({ mine: null }), { kind: 'notMine' }],
    ['2.1 behind', running(), { kind: 'behind', by: 210 }],
    ['0.01 behind', running({ mine: mine({ total: 9259 }) }), { kind: 'behind', by: 1 }],
    [
      'level, told apart by a rule',
      running({ mine: mine({ total: 9260, rank: 2 }) }),
      { kind: 'level' },
    ],
    ['first', running({ mine: mine({ total: 9260, rank: 1 }) }), { kind: 'first' }],
    [
      'vetoed, though first',
      running({ mine: mine({ vetoed: true, rank: 1 }) }),
      { kind: 'vetoed' },
    ],
    ['nothing applies', running({ mine: mine({ total: null, rank: null }) }), { kind: 'unranked' }],
    ['nobody has points', running({ first: null }), { kind: 'unranked' }],
  ])('%s', (_, period, gap) => expect(gapOf(period)).toMatchObject(gap))

  it.each([
    ['铁西 92.6', 13, 19],
    ['喀喇沁左翼 92.63', 13, 26],
    ['铁西 92.6', 18, 26],
  ])('beside us, %s in %d points needs %d percent', (theirs, size, room) =>
    expect(roomFor(['我们 90.5', theirs], size)).toBe(room),
  )

  it.each([
    [210, 20, 55],
    [10, 20, FLAG_AT - 20],
    [10, 34, FLAG_AT - 34],
    [3000, 20, 14],
  ])('%d hundredths behind, labels %d wide, is at %d percent', (by, apart, at) =>
    expect(markAt(by, apart)).toBe(at),
  )
})
