import { beijingDayOf } from '#domain/beijing-day'
import { dueOn, streakOf, understoodCount } from '#domain/study'
import { shelf } from '#server/bank'
import { totalOf } from '#server/ledger'
import type { UseCase } from '#server/platform'
import { learnerOf, standing } from './learner-of'

/** The officer's own figures (我的): private. Three operations, one more where the shelf is not kept. */
export const summary: UseCase<'study', 'summary'> = async ({ officer, now }) => {
  const day = beijingDayOf(now)
  const [found, points, offered] = await Promise.all([
    learnerOf(officer._id),
    totalOf(officer._id),
    shelf(now),
  ])
  const learner = await standing(found, now)
  return {
    points,
    streak: streakOf(learner.marks, day),
    understood: understoodCount(learner),
    due: dueOn(offered, learner, day).length,
  }
}
