import { addDays, type BeijingDay, beijingDay } from '../beijing-day'
import type { HonoursRules } from './scheme'

const SHAPE = /^20\d{2}-(q[1-4]|m(0[1-9]|1[0-2]))$/

/** A period (周期) of the flag: `2026-q3` is the third quarter of 2026, `2026-m09` is September. */
export type Period = string

/** Whether a text is a period. */
export const isPeriod = (text: string): boolean => SHAPE.test(text)

/**
 * running: 进行中; closing: the snapshot is being taken; checking: 核对, for the province alone; notice: 公示;
 * awarded: 已授旗.
 */
export const PERIOD_STATES = ['running', 'closing', 'checking', 'notice', 'awarded'] as const
export type PeriodState = (typeof PERIOD_STATES)[number]

/** The days a period runs: from the first to the last, both included. */
export interface PeriodDays {
  readonly from: BeijingDay
  readonly until: BeijingDay
}

/** Whether everybody may see a closed period's scores: not before its public notice (公示). */
export const isPublic = (state: PeriodState): boolean => state === 'notice' || state === 'awarded'

const MONTHS_A_QUARTER = 3
const MONTHS_A_YEAR = 12

/** The first day of a month counted from January of the year; the thirteenth is the next January. */
function firstOf(year: number, month: number): BeijingDay {
  const inYear = month % MONTHS_A_YEAR
  const later = (month - inYear) / MONTHS_A_YEAR
  return beijingDay(`${year + later}-${String(inYear + 1).padStart(2, '0')}-01`)
}

/** The days of a period. @example daysOf('2026-q3') // { from: '2026-07-01', until: '2026-09-30' } */
export function daysOf(period: Period): PeriodDays {
  const year = Number(period.slice(0, 4))
  const months = period[5] === 'q' ? MONTHS_A_QUARTER : 1
  const first = (Number(period.slice(6)) - 1) * months
  return { from: firstOf(year, first), until: addDays(firstOf(year, first + months), -1) }
}

/** The period of a kind that a day lies in. @example periodOf('2026-09-30', 'quarter') // '2026-q3' */
export function periodOf(day: BeijingDay, kind: HonoursRules['period']): Period {
  const month = Number(day.slice(5, 7))
  const year = day.slice(0, 4)
  return kind === 'month'
    ? `${year}-m${day.slice(5, 7)}`
    : `${year}-q${Math.ceil(month / MONTHS_A_QUARTER)}`
}

/** The period of a kind that follows one, also one of the other kind. */
export const nextPeriod = (period: Period, kind: HonoursRules['period']): Period =>
  periodOf(addDays(daysOf(period).until, 1), kind)
