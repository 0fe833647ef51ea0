import { addDays, type BeijingDay, beijingDayOf, monthOf } from '#domain/beijing-day'
import {
  canMakeUp,
  firstMarked,
  type Learner,
  markedDays,
  type StudyRules,
  streakOf,
} from '#domain/study'
import { currentPlan } from '#server/plan'
import type { UseCase } from '#server/platform'
import { learnerOf } from './learner-of'
import { showMonth } from './show-month'

/** What is offered to be made up: days since the officer began; who had not begun has missed nothing. */
function missedDays({ marks }: Learner, today: BeijingDay, rules: StudyRules): BeijingDay[] {
  const first = firstMarked(marks) ?? today
  return Array.from({ length: rules.makeUpWithinDays }, (_, i) => addDays(today, -i - 1)).filter(
    (day) => day > first && canMakeUp(marks, day, today, rules) === null,
  )
}

/** A month of the streak calendar (连续日历). Two operations, three in a cold instance. */
export const calendar: UseCase<'study', 'calendar'> = async ({ officer, now }, input) => {
  const today = beijingDayOf(now)
  const month = input.month ?? monthOf(today)
  const [learner, { study: rules }] = await Promise.all([learnerOf(officer._id), currentPlan(now)])
  const { marks } = learner
  const left = (most: number, mark: 'leave' | 'madeUp') =>
    Math.max(0, most - markedDays(marks, month, mark).length)
  return {
    ...showMonth(marks, month),
    today,
    streak: streakOf(marks, today),
    leaveLeft: left(rules.leaveDaysAMonth, 'leave'),
    leaveAMonth: rules.leaveDaysAMonth,
    makeUpLeft: left(rules.makeUpDaysAMonth, 'madeUp'),
    makeUpAMonth: rules.makeUpDaysAMonth,
    leaveFrom: addDays(today, -rules.leaveBackDays),
    leaveUntil: addDays(today, rules.leaveAheadDays),
    missed: missedDays(learner, today, rules),
  }
}
