import { type Move, type QuestionMoment, questionStop, tenthsOf } from '#domain/cases'
import type { Shown } from '../copy'

/** A turning point (转折点) on the line of a video; seconds. */
export interface Turn {
  readonly question: string
  readonly at: number
  readonly answered: boolean
}

/** The turning points of a video, in its order. */
export const turnsOf = ({ questions }: Pick<Shown, 'questions'>): Turn[] =>
  questions
    .flatMap(({ id, at, mine }) =>
      at === null ? [] : [{ question: id, at, answered: mine !== null }],
    )
    .sort((a, b) => a.at - b.at)

/** The turning point at which a move of the player ends, if any; `from` and `to` in seconds, its moment in tenths. */
export function stopOn(
  turns: readonly Turn[],
  { from, to, by }: Move,
  isCredited: boolean,
): QuestionMoment | null {
  const moments = turns.map(({ question, at }) => ({ id: question, at: tenthsOf(at) }))
  const answered = turns.filter((turn) => turn.answered).map(({ question }) => question)
  const move = { from: tenthsOf(from), to: tenthsOf(to), by }
  return questionStop(moments, new Set(answered), move, isCredited)
}
