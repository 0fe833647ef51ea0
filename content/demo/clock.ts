import { addDays, type BeijingDay, startOfDay } from '#domain/beijing-day'

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS

/** The moment so many days after a day, at an hour of Beijing time; `9.5` is half past nine. */
export const atHour = (day: BeijingDay, after: number, hour: number): number =>
  startOfDay(addDays(day, after)).getTime() + Math.round(hour * HOUR_MS)
