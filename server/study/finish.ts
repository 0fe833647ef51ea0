import type { Reply } from '#contract/index'
import { outcomeOf, type StudySet } from '#domain/study'
import { learnerOf } from './learner-of'
import { settle } from './settle'
import { showResult } from './show-result'

/** A settled set rests: its outcome is read, so that a retry after days writes nothing older over what came since. */
async function atRest(set: StudySet) {
  const learner = await learnerOf(set.officer)
  const outcome = outcomeOf(set, learner.marks)
  if (!outcome) throw new Error(`set ${set._id} is settled before it is finished`)
  return { learner, outcome }
}

/** What a finished set comes to, settled if it was not yet. One operation at rest, else those of `settle`. */
export async function finish(set: StudySet, now: Date): Promise<Reply<'study', 'result'>> {
  const { learner, outcome } = set.settled ? await atRest(set) : await settle(set)
  return showResult(set, learner, outcome, now)
}
