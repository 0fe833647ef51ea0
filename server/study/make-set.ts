import { addDays, type BeijingDay } from '#domain/beijing-day'
import type { Officer } from '#domain/org'
import {
  composeSet,
  type Learner,
  layOut,
  NEW_LEARNER,
  type Picked,
  type Shelf,
  type StudyRules,
  type StudySet,
} from '#domain/study'
import { questionsOf } from '#server/bank'
import { openQuestions } from './open-sets'
import { sets } from './store'

interface Making {
  readonly id: string
  readonly kind: StudySet['kind']
  readonly filter: string
  readonly day: BeijingDay
  readonly today: BeijingDay
  readonly officer: Officer
  readonly openid: string
  readonly learner: Learner
  readonly open: readonly StudySet[]
  readonly rules: StudyRules
  readonly unitUnderstood: number | null
  readonly now: Date
}

/** The questions of a daily set. */
export const pickDaily = (
  { id, officer, learner, open, today, rules }: Making,
  shelf: Shelf,
): Picked[] =>
  composeSet({
    shelf,
    cards: learner.cards,
    seen: learner.seen,
    domain: officer.domain,
    open: openQuestions(open, today),
    today,
    seed: id,
    rules,
  })

/**
 * Makes a set of what was picked, each question a snapshot of its version in this officer's order. When another
 * call was quicker, its set is the one: the same on every phone (house law 3). Two or three operations.
 */
export async function makeSet(making: Making, picked: readonly Picked[]): Promise<StudySet> {
  const { id, kind, filter, day, today, officer, openid, learner, rules, unitUnderstood, now } =
    making
  const found = new Map(
    (await questionsOf(picked.map((pick) => pick.id))).map((question) => [question._id, question]),
  )
  const questions = picked.flatMap((pick) => {
    const question = found.get(pick.id)
    if (!question) return []
    const { _id, ...content } = question
    return [layOut({ ...content, id: _id }, pick.source, learner.cards[_id] ?? null, id)]
  })
  const set: StudySet = {
    _id: id,
    officer: officer._id,
    openid,
    unit: officer.unit,
    kind,
    filter,
    day,
    until: addDays(today, rules.makeUpWithinDays),
    questions,
    answers: {},
    left: questions.length,
    learned: [],
    settled: false,
    rules,
    unitUnderstood,
    newcomer: learner === NEW_LEARNER,
    openedAt: now.getTime(),
  }
  if (await sets.add(set)) return set
  return (await sets.get(id)) ?? set
}
