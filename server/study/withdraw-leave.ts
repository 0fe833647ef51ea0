import { beijingDayOf } from '#domain/beijing-day'
import { type Learner, markAt } from '#domain/study'
import { command, refuse, transact, type UseCase } from '#server/platform'
import { leaveEntry } from './leave-entry'
import { markField } from './mark-field'

/** Takes back a leave day that has not passed (撤回请假). A transaction of three operations. */
export const withdrawLeave: UseCase<'study', 'withdrawLeave'> = async (
  { officer, now },
  { day },
) => {
  if (day < beijingDayOf(now)) return refuse('LEAVE_PASSED')
  return transact(async (within) => {
    const learner = await within.get<Learner>('learners', officer._id)
    if (!learner || markAt(learner.marks, day) !== 'leave') return refuse('LEAVE_NOT_FOUND')
    await within.update('learners', officer._id, { [markField(day)]: command.remove() })
    await within.add('ledger', leaveEntry('study.leaveWithdrawn', officer, day, now.getTime()))
    return { day }
  })
}
