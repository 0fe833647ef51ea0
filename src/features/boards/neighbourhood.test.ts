import { describe, expect, it } from 'vitest'
import { neighbourhood, type PersonRow, tieOf } from './neighbourhood'

const row = (rank: number, score: number, mine = false, name = `第${rank}`): PersonRow => ({
  rank,
  name,
  place: '沈阳 和平',
  score,
  seconds: 900 + rank,
  mine,
})
const top = Array.from({ length: 10 }, (_, place) => row(place + 1, 98 - place))
const mine = (...rows: PersonRow[]) => ({ rows, tied: false })

describe('my neighbourhood', () => {
  it('says how many stand between the tenth and my neighbour', () => {
    const rows = [row(212, 87), row(213, 87, true), row(214, 87)]
    expect(neighbourhood({ top, mine: mine(...rows) })).toEqual({ rows, between: 201 })
  })

  it('leaves nobody between when the neighbour is the tenth, and shows the tenth once', () => {
    const rows = [row(10, 89), row(11, 87, true), row(12, 86)]
    expect(neighbourhood({ top, mine: mine(...rows) })).toEqual({
      rows: rows.slice(1),
      between: 0,
    })
  })

  it('counts those ahead by place when my neighbour shares my place', () => {
    const rows = [row(213, 87, false, '何平'), row(213, 87, true), row(215, 86)]
    expect(neighbourhood({ top, mine: mine(...rows) })?.between).toBe(202)
  })

  it('does not pretend to know how many when all the first share my place', () => {
    const all = Array.from({ length: 10 }, (_, place) => row(1, 98, false, `人${place}`))
    const rows = [row(1, 98, false, '何平'), row(1, 98, true), row(30, 97)]
    expect(neighbourhood({ top: all, mine: mine(...rows) })?.between).toBeNull()
  })

  it.each([
    ['I am among the first', [row(1, 98, true)], mine(row(1, 98, true), row(2, 97))],
    ['I have no score', top, null],
  ])('is not shown when %s', (_, first, own) => {
    expect(neighbourhood({ top: first, mine: own })).toBeUndefined()
  })
})

describe('a tie', () => {
  const me = row(213, 87, true)
  it.each([
    ['is none with other points', [row(212, 88), me], false, 'none'],
    ['is decided by the time', [row(212, 87), me], false, 'byTime'],
    ['shares the place with a neighbour', [row(213, 87, false, '何平'), me], false, 'shared'],
    ['shares the place with somebody not shown', [row(212, 88), me], true, 'shared'],
    ['needs a row of mine', [row(212, 88)], false, 'none'],
  ] as const)('%s', (_, rows, tied, tie) => expect(tieOf(rows, tied)).toBe(tie))
})
