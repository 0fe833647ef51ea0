import { addDays, type BeijingDay } from '#domain/beijing-day'
import { daysOf, type Period, type PeriodDays, periodOf } from '#domain/honours'

const CLOSED = 4
/** So many days after a quarter's end its flag has long been handed over, and the season of the demonstration begins. */
const SETTLED_DAYS = 30

/** A period of the flag with its days (周期). */
export interface Quarter extends PeriodDays {
  readonly period: Period
}

const quarterOf = (day: BeijingDay): Quarter => {
  const period = periodOf(day, 'quarter')
  return { period, ...daysOf(period) }
}

/** The quarters before one, the oldest first. */
function before(quarter: Quarter, count: number): Quarter[] {
  if (count === 0) return []
  const last = quarterOf(addDays(quarter.from, -1))
  return [...before(last, count - 1), last]
}

/**
 * The quarters of the demonstration as of a day: four closed ones and the one that runs. In the first weeks of a quarter
 * the one before is still running: nobody has closed it yet.
 * @example demoQuarters('2026-11-27').running.period // '2026-q4'
 */
export function demoQuarters(today: BeijingDay): {
  readonly closed: readonly Quarter[]
  readonly running: Quarter
} {
  const running = quarterOf(addDays(today, -SETTLED_DAYS))
  return { closed: before(running, CLOSED), running }
}
