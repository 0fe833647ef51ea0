import { type BeijingDay, type BeijingMonth, daysOfMonth, weekdayOf } from '#domain/beijing-day'

/**
 * The days of a month in rows of seven, Monday first; undefined where a row reaches beyond it.
 * @example weeksOf('2026-11') // [[–, –, –, –, –, –, '2026-11-01'], …]
 */
export function weeksOf(month: BeijingMonth): (BeijingDay | undefined)[][] {
  const days: (BeijingDay | undefined)[] = daysOfMonth(month)
  const [first] = daysOfMonth(month)
  const lead = first === undefined ? 0 : weekdayOf(first) - 1
  const cells = [...Array.from({ length: lead }, () => undefined), ...days]
  while (cells.length % 7 !== 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7))
}
