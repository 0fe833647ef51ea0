import type { BeijingDay } from '#domain/beijing-day'
import type { Group, Period } from '#domain/honours'
import { dateText, fullDateText, momentText } from '#ui'

/** Groups (组别) as they are said. */
export const groupWords: Readonly<Record<Group, string>> = {
  station: '站所',
  county: '县级',
  city: '市级',
}

const QUARTERS = ['一', '二', '三', '四']

interface PeriodParts {
  readonly year: string
  readonly kind: string
  /** From 1. */
  readonly nth: number
}
function partsOf(period: Period): PeriodParts {
  const [year = '', rest = ''] = period.split('-')
  return { year, kind: rest.slice(0, 1), nth: Number(rest.slice(1)) }
}
const quarter = (nth: number): string => QUARTERS[nth - 1] ?? ''

/** A period by its full name. @example periodName('2026-q3') // '2026年第三季度' */
export function periodName(period: Period): string {
  const { year, kind, nth } = partsOf(period)
  return kind === 'q' ? `${year}年第${quarter(nth)}季度` : `${year}年${nth}月`
}

/**
 * A period on the road: its year only at the first stop and where the year before ends.
 * @example periodShort('2026-q1', '2025-q4') // '26年一季'
 * @example periodShort('2026-q2', '2026-q1') // '二季'
 */
export function periodShort(period: Period, before: Period | undefined): string {
  const { year, kind, nth } = partsOf(period)
  const name = kind === 'q' ? `${quarter(nth)}季` : `${nth}月`
  const known = before !== undefined && partsOf(before).year === year
  return known ? name : `${year.slice(2)}年${name}`
}

/** Periods counted. @example periodsCount('2026-q3', 4) // '四个季度' */
export const periodsCount = (period: Period, count: number): string =>
  `${countText(count)}个${partsOf(period).kind === 'q' ? '季度' : '月'}`

const COUNTS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** A count before a measure word, as it is said. @example countText(2) // '两' */
export const countText = (count: number): string => COUNTS[count] ?? ` ${count} `

/** A day as of another: without its year where that is the same. @example dayText('2026-10-20', '2026-11-18') // '10月20日' */
export const dayText = (day: BeijingDay, today: BeijingDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dateText(day) : fullDateText(day)

/** As of when (截至). @example asOfText(asOf, now) // '截至 8:10' */
export const asOfText = (asOf: number, now: Date): string => `截至 ${momentText(asOf, now)}`

/**
 * The month in which a period is decided: the one after its last day, as of today.
 * @example decidedIn('2026-12-31', '2026-11-18') // '明年1月'
 */
export function decidedIn(until: BeijingDay, today: BeijingDay): string {
  const [year = 0, month = 0] = until.split('-').map(Number)
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return `${next.year > Number(today.slice(0, 4)) ? '明年' : ''}${next.month}月`
}
