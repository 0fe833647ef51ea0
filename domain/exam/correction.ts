import type { Correction } from './sitting'

type Corrections = readonly Correction[]

/** The corrections (更正) with one more, under the next number. */
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
