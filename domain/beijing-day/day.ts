declare const brand: unique symbol

/** A calendar day in China (北京时间的一天), `YYYY-MM-DD`, whatever zone the machine runs in. */
export type BeijingDay = string & { readonly [brand]: 'BeijingDay' }

const DAY_MS = 86_400_000
/** China has kept UTC+8 without summer time since 1991. */
const BEIJING_OFFSET_MS = 8 * 3_600_000
const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a day that exists in the calendar. */
export function isBeijingDay(text: string): text is BeijingDay {
  if (!SHAPE.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text)
}

/** A day written down by us; throws on anything that is no day. */
export function beijingDay(text: string): BeijingDay {
  if (!isBeijingDay(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/**
 * The Beijing day a moment falls on.
 * @example beijingDayOf(new Date('2026-11-17T16:00:00Z')) // '2026-11-18'
 */
export function beijingDayOf(now: Date): BeijingDay {
  return beijingDay(new Date(now.getTime() + BEIJING_OFFSET_MS).toISOString().slice(0, 10))
}

/** The moment a Beijing day begins. */
export function startOfDay(day: BeijingDay): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - BEIJING_OFFSET_MS)
}

/** The day `count` days later; negative counts go back. */
export function addDays(day: BeijingDay, count: number): BeijingDay {
  return beijingDayOf(new Date(startOfDay(day).getTime() + count * DAY_MS))
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: BeijingDay, to: BeijingDay): number {
  return Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / DAY_MS)
}
