import type { Reply } from '#contract/index'
import { beijingDayOf, monthOf } from '#domain/beijing-day'
import { type Learner, newlyUnderstood, type Outcome, type StudySet } from '#domain/study'
import { showMonth } from './show-month'
import { showSet } from './show-set'
import { showStreak } from './show-streak'

/** The short page after the last answer: what it came to, what was learned, what comes back when. */
export function showResult(
  set: StudySet,
  learner: Learner,
  outcome: Outcome,
  now: Date,
): Reply<'study', 'result'> {
  const today = beijingDayOf(now)
  return {
    set: showSet(set),
    counts: outcome.kind,
    right: outcome.right,
    points: outcome.points,
    understood: newlyUnderstood(set).length,
    finishedAt: Math.max(...Object.values(set.answers).map(({ at }) => at)),
    today,
    streak: showStreak(learner.marks, today),
    month: showMonth(learner.marks, monthOf(set.day)),
    back: set.questions.flatMap(({ id }) => {
      const day = learner.cards[id]?.due
      return day ? [{ question: id, day }] : []
    }),
  }
}
