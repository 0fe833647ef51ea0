import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'

type Calendar = Reply<'study', 'calendar'>

const markOf = ({ days }: Calendar, day: BeijingDay) =>
  days.find((one) => one.day === day)?.mark ?? null

/** Whether a day can be chosen as leave, or opened to take its leave back. */
export function canTouch(calendar: Calendar, day: BeijingDay): boolean {
  const mark = markOf(calendar, day)
  if (mark === 'leave') return day >= calendar.today
  return mark === null && day >= calendar.leaveFrom && day <= calendar.leaveUntil
}

/** Whether a tap opens leave that was declared before. */
export const isLeave = (calendar: Calendar, day: BeijingDay): boolean =>
  markOf(calendar, day) === 'leave'
