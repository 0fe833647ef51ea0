import type { CaseQuestion } from '../case'
import { tenthsOf } from './stretch'

/** A question of the video (转折点) with its moment, tenths. */
export interface QuestionMoment {
  readonly id: string
  readonly at: number
}

/** The moments of those questions that stop the video. */
export const questionMoments = (
  questions: readonly Pick<CaseQuestion, 'id' | 'at'>[],
): QuestionMoment[] =>
  questions.flatMap(({ id, at }) => (at === null ? [] : [{ id, at: tenthsOf(at) }]))

/** The player went on, or somebody moved it; tenths. */
export interface Move {
  readonly from: number
  readonly to: number
  readonly by: 'playing' | 'seeking'
}

/**
 * The question at which the player must stop, if any. Until the video is credited it is the first one without an answer
 * up to where the player stands, however it came there; afterwards one may seek freely, and only playing stops at what
 * is still unanswered.
 */
export function questionStop(
  moments: readonly QuestionMoment[],
  answered: ReadonlySet<string>,
  { from, to, by }: Move,
  isCredited: boolean,
): QuestionMoment | null {
  if (isCredited && by === 'seeking') return null
  const reached = moments.filter(
    ({ id, at }) => !answered.has(id) && at <= to && (!isCredited || at > from),
  )
  return [...reached].sort((a, b) => a.at - b.at)[0] ?? null
}
