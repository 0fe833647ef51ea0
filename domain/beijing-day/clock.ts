import { type BeijingDay, beijingDayOf, startOfDay } from './day'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const DAY_MS = 24 * HOUR_MS

/** The Beijing day of a moment; milliseconds. */
export const dayOf = (moment: number): BeijingDay => beijingDayOf(new Date(moment))

const two = (value: number): string => String(value).padStart(2, '0')

/** The time of day in Beijing as a time picker takes it. @example clockOf(moment) // '09:05' */
export function clockOf(moment: number): string {
  const minutes = Math.floor((moment - startOfDay(dayOf(moment)).getTime()) / MINUTE_MS)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The moment of a Beijing day and time of day, as pickers give them. @example momentAt('2026-11-25', '09:00') */
export function momentAt(day: BeijingDay, clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return startOfDay(day).getTime() + hour * HOUR_MS + minute * MINUTE_MS
}

/** So many days after `now`, at an hour in Beijing; where a form for something new begins. */
export const daysAhead = (now: Date, days: number, hour: number): number =>
  startOfDay(beijingDayOf(new Date(now.getTime() + days * DAY_MS))).getTime() + hour * HOUR_MS
