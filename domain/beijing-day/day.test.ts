import { describe, expect, it } from 'vitest'
import {
  addDays,
  beijingDay,
  beijingDayOf,
  daysBetween,
  daysOfMonth,
  isBeijingDay,
  weekdayOf,
} from './index'

describe('the Beijing day of a moment', () => {
  it.each([
    ['23:59:59.999 belongs to the day that ends', '2026-11-18T15:59:59.999Z', '2026-11-18'],
    ['00:00:00 belongs to the day that begins', '2026-11-18T16:00:00.000Z', '2026-11-19'],
    ['morning in Beijing is yesterday evening in UTC', '2026-12-31T22:00:00Z', '2027-01-01'],
    ['leap day', '2028-02-28T20:00:00Z', '2028-02-29'],
  ])('%s', (_, moment, day) => {
    expect(beijingDayOf(new Date(moment))).toBe(day)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', 'today', '__proto__', ''])(
    '%s is no day',
    (text) => {
      expect(isBeijingDay(text)).toBe(false)
    },
  )
})

describe('counting days', () => {
  it('crosses months and years', () => {
    expect(addDays(beijingDay('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(beijingDay('2026-03-01'), -1)).toBe('2026-02-28')
    expect(daysBetween(beijingDay('2026-11-18'), beijingDay('2026-12-01'))).toBe(13)
  })

  it('knows the weekday and the length of a month', () => {
    expect(weekdayOf(beijingDay('2026-11-18'))).toBe(3)
    expect(weekdayOf(beijingDay('2026-11-22'))).toBe(7)
    expect(daysOfMonth('2028-02')).toHaveLength(29)
  })
})
