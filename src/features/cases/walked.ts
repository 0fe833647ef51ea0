/** How a step of the procedure is drawn: behind, where the reader stands, or ahead. */
export type StepState = 'past' | 'here' | 'next'

/** How far a reader has come: questions answered of how many, and whether the decision is shown. */
export interface Come {
  readonly answered: number
  readonly questions: number
  readonly decided: boolean
}

/**
 * The road of the procedure as far as a reader has decided along it (这个案子怎么走): each question answered is an equal
 * part of the way, and with the decision all of it is behind.
 * @example walked(5, { answered: 1, questions: 3, decided: false }) // past, here, next, next, next
 */
export function walked(steps: number, { answered, questions, decided }: Come): StepState[] {
  const behind = decided ? steps : Math.floor((steps * answered) / Math.max(1, questions))
  return Array.from({ length: steps }, (_, place) => {
    if (place < behind) return 'past'
    return place === behind ? 'here' : 'next'
  })
}
