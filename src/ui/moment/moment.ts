import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'

const BEIJING_OFFSET_MS = 8 * 3_600_000

/** A day as people say it. @example dateText('2026-11-08') // '11月8日' */
export function dateText(day: BeijingDay): string {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

/** A day with its year. @example fullDateText('2026-11-08') // '2026年11月8日' */
export const fullDateText = (day: BeijingDay): string => `${day.slice(0, 4)}年${dateText(day)}`

/** The time of day in Beijing, whatever zone the phone is in; milliseconds. @example '8:14' */
export function timeText(moment: number): string {
  const [hour, minute] = new Date(moment + BEIJING_OFFSET_MS).toISOString().slice(11, 16).split(':')
  return `${Number(hour)}:${minute}`
}

/**
 * A moment as short as it stays clear, as of `now`: the time today, else with date, else with year.
 * @example momentText(at, now) // '8:14', '11月8日 8:14', '2025年11月8日 8:14'
 */
export function momentText(moment: number, now: Date): string {
  const day = beijingDayOf(new Date(moment))
  const today = beijingDayOf(now)
  if (day === today) return timeText(moment)
  const date = day.slice(0, 4) === today.slice(0, 4) ? dateText(day) : fullDateText(day)
  return `${date} ${timeText(moment)}`
}
