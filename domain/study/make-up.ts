import { addDays, type BeijingDay, monthOf } from '../beijing-day'
import { type Marks, markAt, markedDays } from './marks'
import type { StudyRules } from './rules'

/** Why a day can't be made up: not past or too long ago, nothing missed, or the month's two are used up. */
export type MakeUpRefusal = 'MAKE_UP_OUT_OF_SPAN' | 'MAKE_UP_NOT_NEEDED' | 'MAKE_UP_USED_UP'

/** Whether a missed day may still be made up (补学, house law 7: two a month, no points). */
export function canMakeUp(
  marks: Marks,
  day: BeijingDay,
  today: BeijingDay,
  rules: Pick<StudyRules, 'makeUpDaysAMonth' | 'makeUpWithinDays'>,
): MakeUpRefusal | null {
  if (day >= today || day < addDays(today, -rules.makeUpWithinDays)) return 'MAKE_UP_OUT_OF_SPAN'
  if (markAt(marks, day) !== undefined) return 'MAKE_UP_NOT_NEEDED'
  const used = markedDays(marks, monthOf(day), 'madeUp').length
  return used < rules.makeUpDaysAMonth ? null : 'MAKE_UP_USED_UP'
}
