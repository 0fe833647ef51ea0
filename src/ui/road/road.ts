import type { BeijingDay } from '#domain/beijing-day'

/** A day and what was done on it: 学了, 补学, 请假, or nothing. */
export interface MarkedDay {
  day: BeijingDay
  mark: 'done' | 'madeUp' | 'leave' | null
}

/** How a day is drawn on the road (连续): a mark, today still open, a gap, or a day to come. */
export type Stop = 'done' | 'madeUp' | 'leave' | 'today' | 'missed' | 'next'

/** The road between two days: solid = continuous, dashed = leave, none = a gap or not yet. */
export type Stretch = 'solid' | 'dash' | 'none'

/** What a screen reader says for each. */
export const stopWords: Record<Stop, string> = {
  done: '学了',
  madeUp: '补学',
  leave: '请假',
  today: '今天',
  missed: '未学',
  next: '未到',
}

/** How a day is drawn. */
export function stopOf({ day, mark }: MarkedDay, today: BeijingDay): Stop {
  if (mark !== null) return mark
  if (day === today) return 'today'
  return day < today ? 'missed' : 'next'
}

const offRoad = (stop: Stop): boolean => stop === 'missed' || stop === 'next'

/** The road from one day to the day after it. */
export function stretchBetween(from: Stop, to: Stop): Stretch {
  if (offRoad(from) || offRoad(to)) return 'none'
  return from === 'leave' || to === 'leave' ? 'dash' : 'solid'
}

/** A day on the road with the halves of road on either side of it. */
export interface RoadDay extends MarkedDay {
  stop: Stop
  before: Stretch
  after: Stretch
}

/**
 * The road through days in order. `comesFrom` and `goesOn` say whether the road reaches the first
 * day from before it and leads on after the last.
 */
export function roadThrough(
  days: readonly MarkedDay[],
  today: BeijingDay,
  { comesFrom = false, goesOn = false } = {},
): RoadDay[] {
  const stops = days.map((day) => stopOf(day, today))
  return days.map((day, place) => {
    const stop = stops[place] ?? 'next'
    const last = stops[place - 1] ?? (comesFrom ? stop : 'missed')
    const next = stops[place + 1] ?? (goesOn ? stop : 'missed')
    return { ...day, stop, before: stretchBetween(last, stop), after: stretchBetween(stop, next) }
  })
}
