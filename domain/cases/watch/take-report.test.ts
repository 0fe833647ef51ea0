import { describe, expect, it } from 'vitest'
import { OPENED, report, SECOND, stretches } from './examples'
import { takeReport } from './take-report'
import {
  openSession,
  SESSIONS_AT_MOST,
  STRETCHES_AT_MOST,
  type Watched,
  type WatchReport,
} from './watched'

/** A minute, watched when 80 % of it are. */
const TERMS = { tenths: 600, percent: 80 }
const BEGUN = openSession(null, 'a', OPENED)

/** Takes reports, each so many seconds after the page was opened. */
const taken = (...reports: readonly (readonly [seconds: number, report: WatchReport])[]): Watched =>
  reports.reduce<Watched>(
    (watched, [seconds, each]) => takeReport(watched, each, OPENED + seconds * SECOND, TERMS),
    BEGUN,
  )

describe('what a report credits', () => {
  it.each<[string, Watched, number[]]>([
    ['what was played', taken([20, report(1, stretches(0, 200))]), [0, 200]],
    ['no more than the time that passed', taken([5, report(1, stretches(0, 200))]), [0, 50]],
    [
      'the earliest of what is claimed',
      taken([5, report(1, stretches(300, 340, 100, 140))]),
      [100, 140, 300, 310],
    ],
    ['nothing of all of it at once', taken([0, report(1, stretches(0, 600))]), []],
    ['half of what ran at double speed', taken([10, report(1, stretches(0, 200))]), [0, 100]],
    [
      'only what is new',
      taken([20, report(1, stretches(0, 200))], [30, report(2, stretches(0, 250))]),
      [0, 250],
    ],
    [
      'the time since the last report, not since the beginning',
      taken([20, report(1, [])], [30, report(2, stretches(0, 300))]),
      [0, 100],
    ],
    [
      'what a lost report said, by the next',
      taken([40, report(2, stretches(0, 100, 200, 400))]),
      [0, 100, 200, 400],
    ],
    [
      'what was cut, once time has passed',
      taken([10, report(1, stretches(0, 150))], [30, report(2, stretches(0, 200))]),
      [0, 200],
    ],
    ['no tenth twice', taken([20, report(1, stretches(0, 100, 50, 100, 90, 120))]), [0, 120]],
    [
      'nothing before the beginning or behind the end',
      taken([90, report(1, stretches(-50, 10, 590, 900))]),
      [0, 10, 590, 600],
    ],
    [
      'nothing that is no stretch',
      taken([
        60,
        report(1, stretches(9, 3, 5, 5, 0.5, 7, Number.NaN, 9, 0, Number.POSITIVE_INFINITY)),
      ]),
      [],
    ],
    [
      'nothing when the clock stands or goes back',
      taken([20, report(1, stretches(0, 200))], [10, report(2, stretches(0, 400))]),
      [0, 200],
    ],
    [
      'no time twice after the clock went back',
      taken(
        [20, report(1, stretches(0, 200))],
        [10, report(2, [])],
        [25, report(3, stretches(0, 400))],
      ),
      [0, 250],
    ],
  ])('%s', (_, { played }, credited) => expect(played).toEqual(stretches(...credited)))
})

describe('a report that changes nothing', () => {
  const watched = taken([20, report(2, stretches(0, 200))])

  it.each<[string, WatchReport]>([
    ['comes twice', report(2, stretches(0, 200))],
    ['comes twice and claims more', report(2, stretches(0, 600))],
    ['comes late', report(1, stretches(0, 100))],
    ['has no number', report(Number.NaN, stretches(0, 600))],
    ['has half a number', report(2.5, stretches(0, 600))],
  ])('%s', (_, again) =>
    expect(takeReport(watched, again, OPENED + 60 * SECOND, TERMS)).toBe(watched),
  )
})

describe('two phones', () => {
  it('share the time that passes', () => {
    const both = openSession(BEGUN, 'b', OPENED)
    const first = takeReport(both, report(1, stretches(0, 200)), OPENED + 20 * SECOND, TERMS)
    const other = report(1, stretches(300, 500), { session: 'b' })
    const second = takeReport(first, other, OPENED + 21 * SECOND, TERMS)
    expect(second.played).toEqual(stretches(0, 200, 300, 310))
  })

  it('each number their own reports, and the last one tells where to go on', () => {
    const watched = taken(
      [20, report(7, stretches(0, 200))],
      [40, report(1, [], { session: 'b', at: 90 })],
    )
    expect(watched.sessions.map(({ id, number, at }) => [id, number, at])).toEqual([
      ['a', 7, 200],
      ['b', 1, 90],
    ])
    expect(watched.last).toBe('b')
  })
})

describe('a session', () => {
  const nextDay = OPENED + 24 * 3600 * SECOND

  it('begins to count when it is opened, however long ago the last report was', () => {
    const reopened = openSession(taken([20, report(1, stretches(0, 200))]), 'b', nextDay)
    const forged = report(1, stretches(0, 600), { session: 'b' })
    expect(takeReport(reopened, forged, nextDay, TERMS).played).toEqual(stretches(0, 200))
    expect(takeReport(reopened, forged, nextDay + 10 * SECOND, TERMS).played).toEqual(
      stretches(0, 300),
    )
  })

  it('nobody opened begins with its first report', () => {
    const forged = (number: number) => report(number, stretches(0, 600), { session: 'b' })
    const first = takeReport(BEGUN, forged(1), nextDay, TERMS)
    expect(first).toMatchObject({ played: [], reportedAt: nextDay, last: 'b' })
    const second = takeReport(first, forged(2), nextDay + 30 * SECOND, TERMS)
    expect(second.played).toEqual(stretches(0, 300))
  })

  it('opened again changes nothing, and of many the last are kept', () => {
    expect(openSession(BEGUN, 'a', nextDay)).toBe(BEGUN)
    const many = Array.from({ length: 20 }, (_, i) => `s${i}`).reduce<Watched>(
      (watched, id) => openSession(watched, id, OPENED),
      BEGUN,
    )
    expect(many.sessions.map(({ id }) => id)).toEqual(
      Array.from({ length: SESSIONS_AT_MOST }, (_, i) => `s${12 + i}`),
    )
  })
})

describe('the credit', () => {
  it.each([
    [479, null],
    [480, OPENED + 60 * SECOND],
  ])('for %d of 600 tenths is given at %s', (played, creditedAt) =>
    expect(taken([60, report(1, stretches(0, played))]).creditedAt).toBe(creditedAt),
  )

  it('stays, whatever comes later', () => {
    const watched = taken([50, report(1, stretches(0, 500))], [90, report(2, [])])
    expect(watched).toMatchObject({ creditedAt: OPENED + 50 * SECOND, played: stretches(0, 500) })
  })

  it('is never given for a video without length', () => {
    const nothing = takeReport(BEGUN, report(1, []), OPENED + SECOND, { tenths: 0, percent: 80 })
    expect(nothing.creditedAt).toBeNull()
  })
})

describe('a huge list', () => {
  const crumbs = (first: number) =>
    Array.from({ length: 100_000 }, (_, i) => ({ from: first + i * 2, until: first + i * 2 + 1 }))
  const terms = { tenths: 10_000, percent: 80 }
  const hour = OPENED + 3600 * SECOND

  it('is cut, keeps the document small and does not stand in the way of watching', () => {
    const once = takeReport(BEGUN, report(1, crumbs(0)), hour, terms)
    const twice = takeReport(once, report(2, crumbs(5001)), hour * 2, terms)
    expect(twice.played).toHaveLength(STRETCHES_AT_MOST)
    const watched = takeReport(twice, report(3, stretches(0, 9000)), hour * 3, terms)
    expect(watched.played).toEqual(stretches(0, 9000))
  })
})
