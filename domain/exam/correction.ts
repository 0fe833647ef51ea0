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
 * @example correctedKey({ id: 'q', order: [1, 0], key: [false, true] }, [{ number: 1, question: 'q', key: [false, true], undone: false }]) // [true, false]
 */
export function correctedKey(question: Shown, corrections: Corrections): readonly boolean[] | null {
  const correction = correctionOf(question.id, corrections)
  if (!correction) return question.key
  const { key } = correction
  return key === null ? null : question.order.map((place) => key[place] ?? false)
}

/** The corrections with one more. */
export const corrected = (
  corrections: Corrections,
  { question, key }: Pick<Correction, 'question' | 'key'>,
): Correction[] => [
  ...corrections,
  { number: corrections.length + 1, question, key, undone: false },
]

/** Taken back: marked, and followed by one that changes nothing, so that the taking back has a number of its own. */
export function takenBack(corrections: Corrections, number: number): Correction[] {
  const marked = corrections.map((one) => (one.number === number ? { ...one, undone: true } : one))
  const one = marked.find((each) => each.number === number)
  return one ? [...marked, { ...one, number: marked.length + 1 }] : marked
}
