import type { Options } from 'mingo/types'
import { failed } from '../refusal'
import { evalExpr, mingo } from './mingo'
import { type Doc, isDoc } from './values'

const DAY = 86_400_000

/** The day of the year, the first being 1. */
const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1

/** Weeks begin on Sundays; the days before the first Sunday are week 0. */
const week = (date: Date): number => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7)

/** The Thursday of a date's week: it decides to which year the week belongs (ISO 8601). */
const thursday = (date: Date): Date =>
  new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY)

const isoWeek = (date: Date): number => Math.ceil(dayOfYear(thursday(date)) / 7)

const isoWeekYear = (date: Date): number => thursday(date).getUTCFullYear()

/** The date an operator is asked about, moved so that its UTC fields read as local time there. */
function localDate(document: unknown, operand: unknown, options: Options): Date | null {
  const value = evalExpr(
    document,
    isDoc(operand) && 'date' in operand ? operand.date : operand,
    options,
  )
  const date = Array.isArray(value) ? value[0] : value
  if (!(date instanceof Date)) return null
  const zone = isDoc(operand) ? evalExpr(document, operand.timezone, options) : undefined
  return typeof zone === 'string' ? new Date(date.getTime() + zoneMs(zone, date)) : date
}

/** How far a time zone is ahead of UTC at a moment, in milliseconds: `Asia/Shanghai` or `+08:00`. */
function zoneMs(zone: string, date: Date): number {
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (offset !== null)
    return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * 60_000
  try {
    const wall = (timeZone: string) =>
      Date.parse(`${date.toLocaleString('en-US', { timeZone })} UTC`)
    return wall(zone) - wall('UTC')
  } catch {
    throw failed(`[FailedOperation] unrecognized time zone identifier: "${zone.slice(0, 60)}"`)
  }
}

const calendar =
  (read: (date: Date) => number) =>
  (document: unknown, operand: unknown, options: Options): number | null => {
    const date = localDate(document, operand, options)
    return date === null ? null : read(date)
  }

/** `$dateToString`; mingo's own, with the week formats put in beforehand. */
function dateToString(document: Doc, operand: unknown, options: Options): unknown {
  const parts: Doc = isDoc(operand) ? operand : {}
  const format = evalExpr(document, parts.format, options)
  const date = localDate(document, parts, options)
  if (date === null) return evalExpr(document, parts.onNull, options) ?? null
  if (typeof format !== 'string') return mingo().expression.$dateToString(document, parts, options)
  const filled = format
    .replaceAll('%U', String(week(date)).padStart(2, '0'))
    .replaceAll('%V', String(isoWeek(date)).padStart(2, '0'))
    .replaceAll('%G', String(isoWeekYear(date)))
  return mingo().expression.$dateToString(document, { ...parts, format: filled }, options)
}

/** The operators on dates; null of nothing, where mingo throws, and weeks as MongoDB counts them. */
export const DATES = {
  $year: calendar((date) => date.getUTCFullYear()),
  $month: calendar((date) => date.getUTCMonth() + 1),
  $dayOfMonth: calendar((date) => date.getUTCDate()),
  $dayOfWeek: calendar((date) => date.getUTCDay() + 1),
  $dayOfYear: calendar(dayOfYear),
  $hour: calendar((date) => date.getUTCHours()),
  $minute: calendar((date) => date.getUTCMinutes()),
  $second: calendar((date) => date.getUTCSeconds()),
  $millisecond: calendar((date) => date.getUTCMilliseconds()),
  $week: calendar(week),
  $isoDayOfWeek: calendar((date) => date.getUTCDay() || 7),
  $isoWeek: calendar(isoWeek),
  $isoWeekYear: calendar(isoWeekYear),
  $dateToString: dateToString,
}
