import { isFinished, outcomeOf } from '#domain/study'
import { refuse, type UseCase } from '#server/platform'
import { learnerOf } from './learner-of'
import { settle } from './settle'
import { showResult } from './show-result'
import { sets } from './store'

/** What a finished set came to. Three operations, three more to heal one that a crash left unsettled. */
export const result: UseCase<'study', 'result'> = async ({ officer, now }, input) => {
  const set = await sets.get(input.set)
  if (!set || set.officer !== officer._id) return refuse('SET_NOT_FOUND')
  if (!isFinished(set)) return refuse('SET_NOT_FINISHED')
  if (!set.settled) {
    const { learner, outcome } = await settle(set)
    return showResult(set, learner, outcome, now)
  }
  const learner = await learnerOf(officer._id)
  const outcome = outcomeOf(set, learner.marks)
  return outcome ? showResult(set, learner, outcome, now) : refuse('SET_NOT_FINISHED')
}
