import { addDays, type BeijingDay, beijingDayOf } from '#domain/beijing-day'
import {
  type Learner,
  layOut,
  NEW_LEARNER,
  type Picked,
  type SetQuestion,
  type StudyRules,
  type StudySet,
} from '#domain/study'
import { questionsOf } from '#server/bank'
import type { OfficerCall } from '#server/platform'
import { sets } from './store'

/** What a new set is about, beside its questions. */
interface About {
  readonly id: string
  readonly kind: StudySet['kind']
  readonly filter: string
  readonly day: BeijingDay
  readonly learner: Learner
  readonly rules: StudyRules
  readonly unitUnderstood: number | null
  /** What is due of the officer. */
  readonly due: readonly string[]
}

/** A snapshot of each question's version, its options in this officer's order. One operation. */
async function snapshots(
  picked: readonly Picked[],
  { id, learner }: About,
): Promise<SetQuestion[]> {
  const found = await questionsOf(picked.map((pick) => pick.id))
  const byId = new Map(found.map((question) => [question._id, question]))
  return picked.flatMap((pick) => {
    const question = byId.get(pick.id)
    if (!question) return []
    const { _id, ...content } = question
    return [layOut({ ...content, id: _id }, pick, learner.cards[_id] ?? null, id)]
  })
}

/**
 * Makes a set of what was picked. When another call was quicker, its set is the one: the same on every phone
 * (house law 3). Two or three operations.
 */
export async function makeSet(
  { officer, openid, now }: OfficerCall,
  about: About,
  picked: readonly Picked[],
): Promise<StudySet> {
  const { id, kind, filter, day, learner, rules, unitUnderstood, due } = about
  const questions = await snapshots(picked, about)
  const set: StudySet = {
    _id: id,
    officer: officer._id,
    openid,
    unit: officer.unit,
    kind,
    filter,
    day,
    until: addDays(beijingDayOf(now), rules.makeUpWithinDays),
    questions,
    answers: {},
    left: questions.length,
    learned: [],
    due,
    settled: false,
    tallied: false,
    rules,
    unitUnderstood,
    newcomer: learner === NEW_LEARNER,
    openedAt: now.getTime(),
  }
  if (await sets.add(set)) return set
  return (await sets.get(id)) ?? set
}
