import type { VoidedQuestions } from '../bank'
import type { Learner } from './learner'
import type { SetQuestion } from './set'

/**
 * An officer's record without mistakes that were none (作废的错题): made with a version whose key was wrong, or of a
 * question since withdrawn. On the day it was found out the doubt is the officer's gain.
 */
export function withoutVoided<L extends Learner>(learner: L, voided: VoidedQuestions): L {
  const stands = Object.entries(learner.cards).filter(([question, { last }]) => {
    const mark = voided[question]
    return mark === undefined || last > mark.day
  })
  return stands.length === Object.keys(learner.cards).length
    ? learner
    : { ...learner, cards: Object.fromEntries(stands) }
}

/** Whether nothing is learned from an answer: it was given to a version with the wrong key. */
export const isVoided = (
  { id, version }: Pick<SetQuestion, 'id' | 'version'>,
  voided: VoidedQuestions,
): boolean => version < (voided[id]?.version ?? 0)
