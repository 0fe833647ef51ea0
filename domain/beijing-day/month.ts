import { addDays, type BeijingDay, beijingDay, isBeijingDay } from './day'

/** A calendar month in China, `YYYY-MM`. */
export type BeijingMonth = string

/** Whether a text is a month. */
export const isBeijingMonth = (text: string): boolean => isBeijingDay(`${text}-01`)

/** The month a day lies in. */
export const monthOf = (day: BeijingDay): BeijingMonth => day.slice(0, 7)

/** Monday is 1, Sunday is 7, as Chinese calendars count. */
export function weekdayOf(day: BeijingDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** Every day of a month, first to last. */
export function daysOfMonth(month: BeijingMonth): BeijingDay[] {
  const days: BeijingDay[] = []
  for (let day = beijingDay(`${month}-01`); monthOf(day) === month; day = addDays(day, 1))
    days.push(day)
  return days
}
