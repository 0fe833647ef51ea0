import { describe, expect, it } from 'vitest'
import { OPENED, report } from './examples'
import { lastReport, resumeAt } from './resume'
import { takeReport } from './take-report'
import { openSession } from './watched'

const mark = (session: string, number: number, at: number) => ({ session, number, at })
const local = (session: string, after: [string, number] | null, at: number) => ({
  session,
  after: after && { session: after[0], number: after[1] },
  at,
})

describe('a video goes on', () => {
  it.each([
    ['at its beginning', null, null, 0],
    ['where the phone was, before any report', local('a', null, 50), null, 50],
    ['where the phone was after its last report', local('a', null, 390), mark('a', 3, 350), 390],
    [
      'where the phone was, though only its session before has reported',
      local('b', ['a', 3], 420),
      mark('a', 3, 350),
      420,
    ],
    ['where another phone reported since', local('a', null, 390), mark('c', 1, 120), 120],
    [
      'where another phone went on with a session that was there before',
      local('b', ['c', 3], 420),
      mark('c', 4, 120),
      120,
    ],
    ['on a new phone where the last report says', null, mark('a', 3, 350), 350],
    ['at the beginning after the end', null, mark('a', 9, 600), 0],
  ])('%s', (_, kept, last, at) => expect(resumeAt(kept, last, 600)).toBe(at))
})

it('the last report is that of the session which reported last', () => {
  const terms = { tenths: 600, percent: 80 }
  const begun = openSession(null, 'a', OPENED)
  const first = takeReport(begun, report(1, [], { at: 70 }), OPENED, terms)
  const second = takeReport(first, report(1, [], { session: 'b', at: 900 }), OPENED + 1, terms)
  expect(lastReport(begun)).toBeNull()
  expect(lastReport(first)).toEqual(mark('a', 1, 70))
  expect(lastReport(second)).toEqual(mark('b', 1, 600))
})
