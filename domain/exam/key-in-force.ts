import type { AttemptQuestion } from './attempt'
import type { Correction } from './sitting'

type Corrections = readonly Correction[]
type Shown = Pick<AttemptQuestion, 'id' | 'order' | 'key'>

/** The correction (更正) that stands for a question: the newest that was not taken back. */
export const correctionOf = (question: string, corrections: Corrections): Correction | undefined =>
  corrections
    .filter((one) => one.question === question && !one.undone)
    .toSorted((a, b) => b.number - a.number)[0]

/**
 * The key of a question after corrections, by shown places; null when it was withdrawn. A correction names options
 * by their place in the paper's question, an attempt shows them in an order of its own.
 */
export function keyInForce(question: Shown, corrections: Corrections): readonly boolean[] | null {
  const correction = correctionOf(question.id, corrections)
  if (!correction) return question.key
  const { key } = correction
  return key === null ? null : question.order.map((place) => key[place] ?? false)
}
