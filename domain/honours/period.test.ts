import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { daysOf, isNoticeOpen, isPeriod, nextPeriod, noticeFrom, periodOf } from './index'

describe('a period', () => {
  it.each([
    ['2026-q1', '2026-01-01', '2026-03-31'],
    ['2026-q4', '2026-10-01', '2026-12-31'],
    ['2026-m02', '2026-02-01', '2026-02-28'],
    ['2028-m02', '2028-02-01', '2028-02-29'],
    ['2026-m12', '2026-12-01', '2026-12-31'],
  ])('%s runs from %s to %s', (period, from, until) =>
    expect(daysOf(period)).toEqual({ from, until }),
  )

  it.each([
    ['2026-09-30', 'quarter', '2026-q3'],
    ['2026-10-01', 'quarter', '2026-q4'],
    ['2026-09-30', 'month', '2026-m09'],
  ] as const)('of %s by %s is %s', (day, kind, period) =>
    expect(periodOf(beijingDay(day), kind)).toBe(period),
  )

  it.each([
    ['2026-q3', 'quarter', '2026-q4'],
    ['2026-q4', 'quarter', '2027-q1'],
    ['2026-m12', 'month', '2027-m01'],
    // The plan may change its kind at the end of one.
    ['2026-q3', 'month', '2026-m10'],
  ] as const)('after %s by %s is %s', (period, kind, next) =>
    expect(nextPeriod(period, kind)).toBe(next),
  )

  it.each(['2026-q5', '2026-q0', '2026-m13', '2026-m1', '2026', '1999-q1', ' 2026-q1', '$gt'])(
    '%s is none',
    (text) => expect(isPeriod(text)).toBe(false),
  )
})

describe('a notice of seven days', () => {
  const notice = noticeFrom(beijingDay('2026-12-28'), 7)
  it('does not count the day it is published on', () =>
    expect(notice).toEqual({ from: '2026-12-28', until: '2027-01-04' }))

  it.each([
    ['2026-12-28', true],
    ['2027-01-04', true],
    ['2027-01-05', false],
  ])('on %s is open: %s', (day, open) => expect(isNoticeOpen(notice, beijingDay(day))).toBe(open))
})
