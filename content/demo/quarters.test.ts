import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { demoQuarters } from './quarters'

describe('the quarters of the demonstration', () => {
  it.each([
    ['2026-11-27', '2026-q4', ['2025-q4', '2026-q1', '2026-q2', '2026-q3']],
    ['2026-10-30', '2026-q3', ['2025-q3', '2025-q4', '2026-q1', '2026-q2']],
    ['2026-10-31', '2026-q4', ['2025-q4', '2026-q1', '2026-q2', '2026-q3']],
    ['2027-01-15', '2026-q4', ['2025-q4', '2026-q1', '2026-q2', '2026-q3']],
  ])('as of %s', (today, running, closed) => {
    const quarters = demoQuarters(beijingDay(today))
    expect(quarters.running.period).toBe(running)
    expect(quarters.closed.map(({ period }) => period)).toEqual(closed)
  })

  it('follow each other without a gap', () => {
    const { closed, running } = demoQuarters(beijingDay('2026-11-27'))
    expect(closed.map(({ until }) => until)).toEqual([
      '2025-12-31',
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
    ])
    expect(running.from).toBe('2026-10-01')
  })
})
