import { describe, expect, it } from 'vitest'
import type { Board } from './board'
import { isOpen } from './board'
import { type Line, type Member, ranked, rowOf, standingOf, totalOf, withLine } from './member'

const line = (group: string, number: number, score: number, more: Partial<Line> = {}): Line => ({
  member: 'o-1',
  group,
  attempt: `${group}:o-1:${number}`,
  grade: 0,
  score,
  seconds: 100,
  at: 1,
  name: '王',
  place: '沈阳 和平',
  path: ['u-21'],
  ...more,
})
const memberOf = (lines: readonly Line[]): Member => {
  const member = lines.reduce<Member | undefined>(withLine, undefined)
  if (!member) throw new Error('no lines')
  return member
}

const BOARD: Board = {
  _id: 's',
  title: '',
  packing: { scoreMost: 200, timeMost: 600, timeStep: 1 },
  tieBreak: 'time',
  state: 'live',
  freezeAt: null,
  revealAt: null,
  version: 1,
  place: [],
}

describe('what a member has come to', () => {
  it.each<[string, Line[], number, number]>([
    ['one attempt', [line('r1', 1, 80)], 80, 100],
    ['the best of a round', [line('r1', 1, 80), line('r1', 2, 90), line('r1', 3, 70)], 90, 100],
    ['the quicker of two as good', [line('r1', 1, 80), line('r1', 2, 80, { seconds: 60 })], 80, 60],
    ['rounds added up', [line('r1', 1, 80), line('r2', 1, 50)], 130, 200],
    [
      'a regrade down lets the other attempt count',
      [line('r1', 1, 90), line('r1', 2, 80), line('r1', 1, 70, { grade: 1 })],
      80,
      100,
    ],
    [
      'a regrade taken back',
      [line('r1', 1, 90), line('r1', 1, 70, { grade: 1 }), line('r1', 1, 90, { grade: 2 })],
      90,
      100,
    ],
    ['the same line again', [line('r1', 1, 80), line('r1', 1, 80)], 80, 100],
  ])('%s', (_, lines, score, seconds) => {
    expect(totalOf(memberOf(lines))).toEqual({ score, seconds })
    expect(memberOf(lines.toReversed())).toEqual(memberOf(lines))
  })

  it('has the words of the latest attempt, in whatever order lines come', () => {
    const lines = [
      line('r1', 1, 80, { at: 1, path: ['u-21', 'u-1'] }),
      line('r2', 1, 10, { at: 9, path: ['u-21', 'u-2'], name: '王新' }),
    ]
    for (const each of [lines, lines.toReversed()])
      expect(standingOf(memberOf(each), BOARD, false)).toMatchObject({
        name: '王新',
        path: ['u-21', 'u-2'],
        score: 90,
      })
  })

  it('has no row for who is away or was never declared for, but a score for the unit', () => {
    const away = standingOf(memberOf([line('r1', 1, 80)]), BOARD, true)
    const above = standingOf(memberOf([line('r1', 1, 201)]), BOARD, false)
    expect([away.score, above.score]).toEqual([80, 201])
    expect([away, above].map((standing) => rowOf('o-1', standing, 'time'))).toEqual([null, null])
  })

  it('shows no time where time does not count', () => {
    const standing = standingOf(memberOf([line('r1', 1, 80)]), BOARD, false)
    expect(rowOf('o-1', standing, 'none')?.seconds).toBeNull()
    expect(rowOf('o-1', standing, 'time')?.seconds).toBe(100)
  })
})

describe('places', () => {
  it.each([
    [[], []],
    [[9], [1]],
    [
      [9, 9, 8],
      [1, 1, 3],
    ],
    [
      [9, 8, 8, 8, 1],
      [1, 2, 2, 2, 5],
    ],
  ])('of keys %o are %o', (keys, ranks) => {
    expect(ranked(keys.map((key) => ({ key }))).map(({ rank }) => rank)).toEqual(ranks)
  })
})

describe('what may be told', () => {
  it.each([
    ['live', null, 50, true],
    ['live', 50, 49, true],
    ['live', 50, 50, false],
    ['frozen', 50, 1, false],
    ['revealed', 50, 99, true],
  ] as const)('%s, freezing at %s, of a score at %i: %s', (state, freezeAt, at, open) => {
    expect(isOpen({ state, freezeAt }, at)).toBe(open)
  })
})
