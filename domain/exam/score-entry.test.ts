import { expect, it } from 'vitest'
import { attempt, OPENS, sitting, submission } from './examples'
import { gradeNumber, scoreEntry } from './score-entry'

const round = sitting({
  _id: 'c-1',
  kind: 'round',
  exam: null,
  round: { season: 's-1', tieBreak: 'time', freezeAt: null, revealAt: null },
})
// The last millisecond of 18 November in Beijing.
const MIDNIGHT = Date.parse('2026-11-19T00:00:00+08:00')
const done = attempt({ submission: submission(OPENS + 1500, { a: [[0], 1] }) })

it('posts an exam under the attempt’s own id, on no board', () => {
  expect(scoreEntry(done, sitting(), 0)).toMatchObject({
    _id: 'x-1:o-1:1',
    kind: 'exam.score',
    points: 5,
    right: 1,
    seconds: 2,
    day: '2026-11-18',
    at: OPENS + 1500,
    boards: [],
    corrections: 0,
  })
})

it('posts a round on its own board and its season’s', () => {
  expect(scoreEntry(done, round, 0)).toMatchObject({
    kind: 'contest.score',
    boards: [
      { board: 'c-1', group: 'c-1' },
      { board: 's-1', group: 'c-1' },
    ],
  })
})

it.each([
  [MIDNIGHT - 1, '2026-11-18'],
  [MIDNIGHT, '2026-11-19'],
])('counts for the day it was handed in: %d', (at, day) => {
  expect(scoreEntry(attempt({ submission: submission(at, {}) }), sitting(), 0).day).toBe(day)
})

it('gives each later grading an id and a number of its own', () => {
  const numbers = [gradeNumber(0, true), gradeNumber(1, false), gradeNumber(1, true)]
  expect(numbers).toEqual([1, 2, 3])
  expect(numbers.map((number) => scoreEntry(done, sitting(), number)._id)).toEqual([
    'x-1:o-1:1:g1',
    'x-1:o-1:1:g2',
    'x-1:o-1:1:g3',
  ])
})
