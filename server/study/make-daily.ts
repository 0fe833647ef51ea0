import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { composeSet, dueOn, type Learner, type StudyRules, type StudySet } from '#domain/study'
import { shelf } from '#server/bank'
import type { OfficerCall } from '#server/platform'
import { dailyId } from './daily-id'
import { standing } from './learner-of'
import { makeSet } from './make-set'
import { openQuestions } from './open-sets'

interface From {
  readonly learner: Learner
  readonly open: readonly StudySet[]
  readonly rules: StudyRules
  readonly unitUnderstood: number | null
}

/** The set of a day, today's or a missed one; undefined while the bank is empty. At most four operations. */
export async function makeDaily(
  call: OfficerCall,
  day: BeijingDay,
  from: From,
): Promise<StudySet | undefined> {
  const { open, rules, unitUnderstood } = from
  const today = beijingDayOf(call.now)
  const id = dailyId(call.officer._id, day)
  const offered = await shelf(call.now)
  const learner = await standing(from.learner, call.now)
  const picked = composeSet({
    shelf: offered,
    cards: learner.cards,
    seen: learner.seen,
    domain: call.officer.domain,
    open: openQuestions(open, today),
    today,
    seed: id,
    rules,
  })
  const due = dueOn(offered, learner, today).map((one) => one.id)
  const about = {
    ...{ id, kind: 'daily' as const, filter: 'all', day, learner, rules, unitUnderstood },
    due,
  }
  return picked.length === 0 ? undefined : makeSet(call, about, picked)
}
