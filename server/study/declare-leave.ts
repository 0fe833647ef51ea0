import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import {
  canDeclareLeave,
  type Learner,
  type Marks,
  markAt,
  NEW_LEARNER,
  type StudyRules,
  withMark,
} from '#domain/study'
import { currentPlan } from '#server/plan'
import {
  type OfficerCall,
  refuse,
  type Transaction,
  transact,
  type UseCase,
} from '#server/platform'
import { leaveEntry } from './leave-entry'
import { markField } from './mark-field'
import { learners } from './store'

/** The first day that can't be leave, and why. */
function refusedDay(
  learner: Learner,
  days: readonly BeijingDay[],
  today: BeijingDay,
  rules: StudyRules,
) {
  let marks: Marks = learner.marks
  for (const day of days) {
    const refused = canDeclareLeave(marks, day, today, rules)
    if (refused) return { refused, day }
    marks = withMark(marks, day, 'leave')
  }
  return undefined
}

async function write(
  within: Transaction,
  { officer, now }: OfficerCall,
  fresh: readonly BeijingDay[],
) {
  if (fresh.length === 0) return
  await within.update(
    'learners',
    officer._id,
    Object.fromEntries(fresh.map((day) => [markField(day), 'leave'])),
  )
  for (const day of fresh)
    await within.add('ledger', leaveEntry('study.leave', officer, day, now.getTime()))
}

/**
 * Declares leave days (请假日, house law 7): capped by the plan, no approval, all or none. A day that is leave
 * already stays so. A transaction: two operations for a first record and the plan, two and one a day within.
 */
export const declareLeave: UseCase<'study', 'declareLeave'> = async (call, input) => {
  const { officer, now } = call
  const { study: rules } = await currentPlan(now)
  const days = [...new Set(input.days)].toSorted()
  await learners.add({ _id: officer._id, ...NEW_LEARNER })
  return transact(async (within) => {
    const learner = (await within.get<Learner>('learners', officer._id)) ?? NEW_LEARNER
    const no = refusedDay(learner, days, beijingDayOf(now), rules)
    if (no) return refuse(no.refused, { day: no.day })
    await write(
      within,
      call,
      days.filter((day) => markAt(learner.marks, day) === undefined),
    )
    return { days }
  })
}
