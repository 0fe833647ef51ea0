import { beijingDayOf } from '#domain/beijing-day'
import { canMakeUp } from '#domain/study'
import { currentPlan } from '#server/plan'
import { refuse, type UseCase } from '#server/platform'
import { dailyId } from './daily-id'
import { learnerOf } from './learner-of'
import { makeDaily } from './make-daily'
import { openSets } from './open-sets'
import { showSet } from './show-set'

/** The set of a missed day (补学): begun before or made now. At most seven operations beside the call. */
export const makeUp: UseCase<'study', 'makeUp'> = async (call, { day }) => {
  const { officer, openid, now } = call
  const today = beijingDayOf(now)
  const [open, learner, { study: rules }] = await Promise.all([
    openSets(officer._id, openid, today),
    learnerOf(officer._id),
    currentPlan(now),
  ])
  const refused = canMakeUp(learner.marks, day, today, rules)
  if (refused) return refuse(refused)
  const begun = open.find((set) => set._id === dailyId(officer._id, day))
  if (begun) return showSet(begun)
  const made = await makeDaily(call, day, { learner, open, rules, unitUnderstood: null })
  return made ? showSet(made) : refuse('BANK_EMPTY')
}
