import { verdictOf } from '../bank'
import { canMakeUp } from './make-up'
import { type Marks, markAt } from './marks'
import { finishedOn, type StudySet } from './set'

/** What a finished set counts as: 打卡 with points, 补学 without, or practice only. */
export interface Outcome {
  readonly kind: 'checkIn' | 'makeUp' | 'practice'
  readonly points: number
  readonly right: number
}

/**
 * A day finished on that Beijing day checks in; finished later it makes the day up while that is allowed,
 * and otherwise is practice: nothing answered is lost, no point is earned afterwards (house law 7).
 */
export function outcomeOf(set: StudySet, marks: Marks): Outcome | undefined {
  const day = finishedOn(set)
  if (day === undefined) return undefined
  const right = set.questions.filter(({ id }, i) => {
    const question = set.questions[i]
    const answer = set.answers[id]
    return question && answer && verdictOf(question, answer.chosen).right
  }).length
  if (set.kind === 'practice') return { kind: 'practice', points: 0, right }
  if (set.day === day) return { kind: 'checkIn', points: right * set.rules.pointsPerRight, right }
  const counted =
    markAt(marks, set.day) === 'madeUp' || canMakeUp(marks, set.day, day, set.rules) === null
  return { kind: counted ? 'makeUp' : 'practice', points: 0, right }
}
