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
