import type { Officer } from '#domain/org'
import { type Learner, learners } from './store'

export const learnerId = (of: string, { _id }: Pick<Officer, '_id'>): string => `${of}:${_id}`

const NONE = { answered: 0, right: 0 }

const newLearner = (of: string, officer: Officer, now: number): Learner => ({
  _id: learnerId(of, officer),
  case: of,
  officer: officer._id,
  at: now,
  answers: {},
  again: {},
  before: NONE,
  after: NONE,
  passedOver: false,
  learned: false,
  note: '',
  watched: null,
  seen: 0,
})

/** What an officer made of a case so far; begun here when they come for the first time. One operation, two then. */
export async function learnerOf(of: string, officer: Officer, now: number): Promise<Learner> {
  const known = await learners.get(learnerId(of, officer))
  if (known) return known
  const fresh = newLearner(of, officer, now)
  await learners.add(fresh)
  return fresh
}
