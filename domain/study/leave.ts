import { addDays, type BeijingDay, monthOf } from '../beijing-day'
import { type Marks, markAt, markedDays } from './marks'
import type { StudyRules } from './rules'

/** Why a leave day can't be declared: outside the span, already studied, or the month's days are used up. */
export type LeaveRefusal = 'LEAVE_OUT_OF_SPAN' | 'LEAVE_DAY_STUDIED' | 'LEAVE_USED_UP'

/** Whether the officer may declare `day` as leave (请假日, house law 7: declared, capped, without approval). */
export function canDeclareLeave(
  marks: Marks,
  day: BeijingDay,
  today: BeijingDay,
  rules: Pick<StudyRules, 'leaveDaysAMonth' | 'leaveBackDays' | 'leaveAheadDays'>,
): LeaveRefusal | null {
  const span = [addDays(today, -rules.leaveBackDays), addDays(today, rules.leaveAheadDays)] as const
  if (day < span[0] || day > span[1]) return 'LEAVE_OUT_OF_SPAN'
  const mark = markAt(marks, day)
  if (mark === 'leave') return null
  if (mark !== undefined) return 'LEAVE_DAY_STUDIED'
  const used = markedDays(marks, monthOf(day), 'leave').length
  return used < rules.leaveDaysAMonth ? null : 'LEAVE_USED_UP'
}
