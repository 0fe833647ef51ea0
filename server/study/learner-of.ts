import { type Learner, NEW_LEARNER } from '#domain/study'
import { learners } from './store'

/** An officer's study record; a new one's is empty. One operation. */
export const learnerOf = async (officer: string): Promise<Learner> =>
  (await learners.get(officer)) ?? NEW_LEARNER
