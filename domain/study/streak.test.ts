import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { type Mark, type Marks, markAt, markedDays, streakOf, withMark } from './index'

const marks = (days: Readonly<Record<string, Mark>>): Marks =>
  Object.entries(days).reduce<Marks>((all, [day, mark]) => withMark(all, beijingDay(day), mark), {})

describe('days in a row', () => {
  it.each<[string, Readonly<Record<string, Mark>>, string, number]>([
    ['none at all', {}, '2026-11-18', 0],
    ['today only', { '2026-11-18': 'done' }, '2026-11-18', 1],
    ['today still open', { '2026-11-17': 'done', '2026-11-16': 'done' }, '2026-11-18', 2],
    ['yesterday missed', { '2026-11-16': 'done' }, '2026-11-18', 0],
    ['a day made up counts', { '2026-11-17': 'madeUp', '2026-11-16': 'done' }, '2026-11-18', 2],
    [
      'leave keeps without counting',
      { '2026-11-17': 'leave', '2026-11-16': 'done' },
      '2026-11-18',
      1,
    ],
    ['leave today', { '2026-11-18': 'leave', '2026-11-17': 'done' }, '2026-11-18', 1],
    ['leave alone is no streak', { '2026-11-17': 'leave', '2026-11-16': 'leave' }, '2026-11-18', 0],
    [
      'tomorrow does not count yet',
      { '2026-11-19': 'leave', '2026-11-18': 'done' },
      '2026-11-18',
      1,
    ],
    ['over the end of a month', { '2026-11-30': 'done', '2026-12-01': 'done' }, '2026-12-01', 2],
    ['over the end of a year', { '2026-12-31': 'done', '2027-01-01': 'done' }, '2027-01-02', 2],
    [
      'over a leap day',
      { '2028-02-28': 'done', '2028-02-29': 'done', '2028-03-01': 'done' },
      '2028-03-01',
      3,
    ],
    ['over no leap day', { '2027-02-28': 'done', '2027-03-01': 'done' }, '2027-03-01', 2],
  ])('%s', (_, days, today, count) => {
    expect(streakOf(marks(days), beijingDay(today))).toBe(count)
  })

  it('holds over a chain of leave longer than a month', () => {
    let all = withMark({}, beijingDay('2026-11-20'), 'done')
    for (let date = 21; date <= 30; date += 1)
      all = withMark(all, beijingDay(`2026-11-${date}`), 'leave')
    for (let date = 1; date <= 31; date += 1)
      all = withMark(all, beijingDay(`2026-12-${String(date).padStart(2, '0')}`), 'leave')
    expect(streakOf(all, beijingDay('2027-01-01'))).toBe(1)
  })
})

describe('marks', () => {
  it('keep what was there and list a month in order', () => {
    const all = marks({ '2026-11-20': 'leave', '2026-11-03': 'leave', '2026-12-01': 'leave' })
    expect(markedDays(all, '2026-11', 'leave')).toEqual(['2026-11-03', '2026-11-20'])
    expect(markedDays(all, '2026-11', 'done')).toEqual([])
    expect(markAt(withMark(all, beijingDay('2026-11-03'), 'done'), beijingDay('2026-11-03'))).toBe(
      'done',
    )
    expect(markAt(all, beijingDay('2026-11-04'))).toBeUndefined()
  })
})
