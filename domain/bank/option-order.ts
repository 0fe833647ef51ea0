import { shuffle } from '../lot'
import type { Question } from './question'
import type { Snapshot } from './snapshot'

/**
 * In which order a question's options are shown (选项顺序): their places, drawn by a seed; 对 and 错 keep theirs.
 * @example optionOrder(question, 'o-1:2026-11-18') // [2, 0, 1]: first the option that stands third in the bank
 */
export function optionOrder(
  { id, type, options }: Pick<Question, 'id' | 'type' | 'options'>,
  seed: string,
): number[] {
  const places = options.map((_, place) => place)
  return type === 'judgement' ? places : shuffle(places, `${seed}:${id}`)
}

/** The question with its options in that order. */
export const inOptionOrder = (question: Snapshot, seed: string): Snapshot => ({
  ...question,
  options: optionOrder(question, seed).flatMap((place) => question.options[place] ?? []),
})
