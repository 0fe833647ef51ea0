import { addDays, type BeijingDay } from '#domain/beijing-day'
import { type Marks, markAt, streakOf } from '#domain/study'

const STRIP_DAYS = 7

/** The streak and the last days as the strip on the page draws them. */
export const showStreak = (marks: Marks, today: BeijingDay) => ({
  days: streakOf(marks, today),
  strip: Array.from({ length: STRIP_DAYS }, (_, i) => {
    const day = addDays(today, i - STRIP_DAYS + 1)
    return { day, mark: markAt(marks, day) ?? null }
  }),
})
