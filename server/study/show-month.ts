import { type BeijingMonth, daysOfMonth } from '#domain/beijing-day'
import { type Marks, markAt } from '#domain/study'

/** A month of the streak calendar, day by day. */
export const showMonth = (marks: Marks, month: BeijingMonth) => ({
  month,
  days: daysOfMonth(month).map((day) => ({ day, mark: markAt(marks, day) ?? null })),
})
