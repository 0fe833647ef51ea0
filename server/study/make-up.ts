import { beijingDayOf } from '#domain/beijing-day'
import { canMakeUp } from '#domain/study'
import { shelf } from '#server/bank'
import { currentPlan } from '#server/plan'
import { refuse, type UseCase } from '#server/platform'
import { dailyId } from './daily-id'
import { learnerOf } from './learner-of'
import { makeSet, pickDaily } from './make-set'
import { openSets } from './open-sets'
import { showSet } from './show-set'

/** The set of a missed day (补学): begun before or made now. At most seven operations beside the call. */
export const makeUp: UseCase<'study', 'makeUp'> = async ({ officer, openid, now }, { day }) => {
  const today = beijingDayOf(now)
  const [open, learner, { study: rules }] = await Promise.all([
    openSets(officer._id, openid, today),
    learnerOf(officer._id),
    currentPlan(now),
  ])
  const refused = canMakeUp(learner.marks, day, today, rules)
  if (refused) return refuse(refused)
  const id = dailyId(officer._id, day)
  const begun = open.find((set) => set._id === id)
  if (begun) return showSet(begun)
  const making = {
    id,
    kind: 'daily' as const,
    filter: 'all',
    day,
    today,
    officer,
    openid,
    learner,
    open,
    rules,
    unitUnderstood: null,
    now,
  }
  const picked = pickDaily(making, await shelf(now))
  if (picked.length === 0) return refuse('BANK_EMPTY')
  return showSet(await makeSet(making, picked))
}
