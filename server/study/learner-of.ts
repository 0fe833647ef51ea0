import { type Learner, NEW_LEARNER, withoutVoided } from '#domain/study'
import { voidedQuestions } from '#server/bank'
import { learners } from './store'

/** An officer's study record; a new one's is empty. One operation. */
export const learnerOf = async (officer: string): Promise<Learner> =>
  (await learners.get(officer)) ?? NEW_LEARNER

/** The record without mistakes that were none (作废的错题). No operation beside the shelf, which is asked for first. */
export const standing = async (learner: Learner, now: Date): Promise<Learner> =>
  withoutVoided(learner, await voidedQuestions(now))
