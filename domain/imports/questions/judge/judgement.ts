import type { ImportedOption } from '../imported'
import { listIn } from '../words/listed'
import { codedTruthOf, truthOf } from '../words/truth'
import type { WrittenOption, WrittenQuestion } from '../written'
import { plainAnswer } from './answered'

/** Two options of which one says 对 and the other 错, in whatever words and order. */
export function isTruthPair(options: readonly WrittenOption[]): boolean {
  const truths = options.map(({ text }) => truthOf(text))
  return truths.length === 2 && truths.includes(true) && truths.includes(false)
}

/** A judgement's options as we keep them: 对, 错, in this order; notes stay with what they are about. */
export const judgementOptions = (
  isTrue: boolean,
  written: readonly WrittenOption[],
): readonly ImportedOption[] =>
  [true, false].map((truth) => ({
    text: truth ? '对' : '错',
    right: truth === isTrue,
    note: written.find(({ text }) => truthOf(text) === truth)?.note || null,
  }))

/**
 * What a question without options says of itself: true, false, or null where its answer is no judgement.
 * @param known whether the file says that it is one; then 1 and 0 count too
 */
export function truthAnswered({ answer }: WrittenQuestion, known: boolean): boolean | null {
  const plain = plainAnswer(answer)
  const listed = listIn(plain)
  const word = listed?.length === 1 ? (listed[0] ?? '') : plain
  return known ? codedTruthOf(word) : truthOf(word)
}
