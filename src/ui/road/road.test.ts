import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { type MarkedDay, roadThrough, stretchBetween } from './road'

const today = beijingDay('2026-11-18')

const marked = (day: string, mark: MarkedDay['mark']): MarkedDay => ({ day: beijingDay(day), mark })

const days = [
  marked('2026-11-13', 'done'),
  marked('2026-11-14', 'leave'),
  marked('2026-11-15', 'madeUp'),
  marked('2026-11-16', null),
  marked('2026-11-17', 'done'),
  marked('2026-11-18', null),
  marked('2026-11-19', null),
]

describe('the road', () => {
  it('draws each day by its mark and its place in time', () => {
    const stops = roadThrough(days, today).map((day) => day.stop)
    expect(stops).toEqual(['done', 'leave', 'madeUp', 'missed', 'done', 'today', 'next'])
  })

  it('is dashed around leave, solid where it goes on, and gone at a gap and ahead', () => {
    const after = roadThrough(days, today).map((day) => day.after)
    expect(after).toEqual(['dash', 'dash', 'none', 'none', 'solid', 'none', 'none'])
  })

  it('joins its halves: after one day as before the next', () => {
    const road = roadThrough(days, today)
    const before = road.slice(1).map((day) => day.before)
    expect(before).toEqual(road.slice(0, -1).map((day) => day.after))
  })

  it('reaches the first day from before it only when told so', () => {
    expect(roadThrough(days, today)[0]?.before).toBe('none')
    expect(roadThrough(days, today, { comesFrom: true })[0]?.before).toBe('solid')
  })

  it.each([
    ['done', 'done', 'solid'],
    ['done', 'today', 'solid'],
    ['leave', 'leave', 'dash'],
    ['today', 'leave', 'dash'],
    ['done', 'next', 'none'],
    ['missed', 'done', 'none'],
  ] as const)('from %s to %s is %s', (from, to, stretch) => {
    expect(stretchBetween(from, to)).toBe(stretch)
  })
})
