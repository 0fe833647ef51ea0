import { beijingDayOf } from '#domain/beijing-day'
import { isDue, streakOf, understoodCount } from '#domain/study'
import { totalOf } from '#server/ledger'
import type { UseCase } from '#server/platform'
import { learnerOf } from './learner-of'

/** The officer's own figures (我的): private. Three operations. */
export const summary: UseCase<'study', 'summary'> = async ({ officer, now }) => {
  const day = beijingDayOf(now)
  const [learner, points] = await Promise.all([learnerOf(officer._id), totalOf(officer._id)])
  return {
    points,
    streak: streakOf(learner.marks, day),
    understood: understoodCount(learner),
    due: Object.values(learner.cards).filter((card) => isDue(card, day)).length,
  }
}
