import { type BeijingDay, weekdayOf } from '#domain/beijing-day'

/** The weekdays in one character each, Monday first. */
export const weekdays = ['一', '二', '三', '四', '五', '六', '日'] as const

/** The weekday in one character. */
export const weekdayName = (day: BeijingDay): string => weekdays[weekdayOf(day) - 1] ?? ''

/** The day of the month without a leading zero. */
export const dateOf = (day: BeijingDay): string => String(Number(day.slice(8)))
