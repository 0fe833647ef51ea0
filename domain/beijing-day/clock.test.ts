import { describe, expect, it } from 'vitest'
import { beijingDay, clockOf, dayOf, daysAhead, momentAt } from './index'

const MORNING = Date.parse('2026-11-25T09:05:00+08:00')

describe('moments in pickers', () => {
  it('are Beijing days and times, whatever zone the phone is in', () => {
    expect([dayOf(MORNING), clockOf(MORNING)]).toEqual(['2026-11-25', '09:05'])
    expect(momentAt(beijingDay('2026-11-25'), '09:05')).toBe(MORNING)
  })

  it.each(['2026-11-25T00:00:00+08:00', '2026-12-31T23:59:00+08:00'])('%s comes back', (text) => {
    const moment = Date.parse(text)
    expect(momentAt(dayOf(moment), clockOf(moment))).toBe(moment)
  })

  it('begin some days ahead, at an hour of Beijing', () => {
    const lateEvening = new Date('2026-11-25T23:30:00+08:00')
    expect(daysAhead(lateEvening, 2, 9)).toBe(Date.parse('2026-11-27T09:00:00+08:00'))
  })
})
