import type { BeijingDay } from '#domain/beijing-day'

/** Where a day's mark stands in an officer's record. */
export const markField = (day: BeijingDay): string => `marks.${day.slice(0, 7)}.${day.slice(8)}`
