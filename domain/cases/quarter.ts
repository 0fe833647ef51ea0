import { numeral } from '../bank'
import { addDays, type BeijingDay, beijingDay, beijingDayOf, startOfDay } from '../beijing-day'

const MONTHS = 3
const SHAPE = /^20\d{2}-[1-4]$/

/** A quarter (季度) of the calendar in China: `2026-4` is October to December 2026. */
export type Quarter = string

/** Whether a text is a quarter. */
export const isQuarter = (text: string): boolean => SHAPE.test(text)

/** The quarter a day lies in. @example quarterOf('2026-11-26') // '2026-4' */
export const quarterOf = (day: BeijingDay): Quarter =>
  `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / MONTHS)}`

const beginOf = (year: number, place: number): Date =>
  startOfDay(beijingDay(`${year}-${String(place * MONTHS + 1).padStart(2, '0')}-01`))

/** The moments of a quarter: from the first on, until the second, which is the next quarter's. */
export function momentsOf(quarter: Quarter): { readonly from: Date; readonly until: Date } {
  const year = Number(quarter.slice(0, 4))
  const place = Number(quarter.slice(5)) - 1
  return {
    from: beginOf(year, place),
    until: place === 3 ? beginOf(year + 1, 0) : beginOf(year, place + 1),
  }
}

/** What people call a quarter. @example quarterName('2026-4') // '2026年第四季度' */
export const quarterName = (quarter: Quarter): string =>
  `${quarter.slice(0, 4)}年第${numeral(Number(quarter.slice(5)))}季度`

/** The quarter of a day and those before it, `count` in all, the latest first. */
export function latestQuarters(day: BeijingDay, count: number): Quarter[] {
  if (count < 1) return []
  const quarter = quarterOf(day)
  const before = addDays(beijingDayOf(momentsOf(quarter).from), -1)
  return [quarter, ...latestQuarters(before, count - 1)]
}
