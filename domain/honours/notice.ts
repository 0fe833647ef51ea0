import { addDays, type BeijingDay } from '../beijing-day'

/** The days of a public notice (公示), both included. */
export interface NoticeDays {
  readonly from: BeijingDay
  readonly until: BeijingDay
}

/**
 * A public notice from a day on: so many whole days after the one it is published on, which does not count (民法典
 * 第二百零一条).
 * @example noticeFrom('2026-10-08', 7) // until '2026-10-15'
 */
export const noticeFrom = (day: BeijingDay, days: number): NoticeDays => ({
  from: day,
  until: addDays(day, days),
})

/** Whether objections may still be raised on a day: through the last one. */
export const isNoticeOpen = ({ until }: { readonly until: string }, day: BeijingDay): boolean =>
  day <= until
