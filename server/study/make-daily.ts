import { type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import { composeSet, type Learner, type StudyRules, type StudySet } from '#domain/study'
import { shelf } from '#server/bank'
import type { OfficerCall } from '#server/platform'
import { dailyId } from './daily-id'
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
  const { learner, open, rules, unitUnderstood } = from
  const today = beijingDayOf(call.now)
  const id = dailyId(call.officer._id, day)
  const picked = composeSet({
    shelf: await shelf(call.now),
    cards: learner.cards,
    seen: learner.seen,
    domain: call.officer.domain,
    open: openQuestions(open, today),
    today,
    seed: id,
    rules,
  })
  const about = { id, kind: 'daily' as const, filter: 'all', day, learner, rules, unitUnderstood }
  return picked.length === 0 ? undefined : makeSet(call, about, picked)
}
