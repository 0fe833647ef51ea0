import { numeral } from '#domain/bank'
import { addDays, type BeijingDay, daysBetween, weekdayOf } from '#domain/beijing-day'

const WEEKDAYS = '一二三四五六日'
/** A number of things as one says it: two of them are 两. */
export const many = (count: number): string => (count === 2 ? '两' : numeral(count))

export const weekday = (day: BeijingDay): string => WEEKDAYS[weekdayOf(day) - 1] ?? ''
export const clock = (at: number): string => {
  const beijing = new Date(at + 8 * 3_600_000)
  return `${beijing.getUTCHours()}:${String(beijing.getUTCMinutes()).padStart(2, '0')}`
}
/** `11月18日`. */
export const dayName = (day: BeijingDay): string =>
  `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** When a day comes, from today: 明天, 后天, 周五, 12月3日. */
export function whenName(day: BeijingDay, today: BeijingDay): string {
  const ahead = daysBetween(today, day)
  if (ahead <= 0) return '今天'
  if (ahead === 1) return '明天'
  if (ahead === 2) return '后天'
  return ahead < 7 ? `周${weekday(day)}` : dayName(day)
}

/** A day already past, from today: 昨天, 前天, 11月15日. */
export function pastName(day: BeijingDay, today: BeijingDay): string {
  if (day === addDays(today, -1)) return '昨天'
  return day === addDays(today, -2) ? '前天' : dayName(day)
}
