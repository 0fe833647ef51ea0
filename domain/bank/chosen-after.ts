import type { QuestionType } from './question'

/**
 * What is chosen after a tap on an option: one choice replaces another, of several each is taken or put back.
 * @example chosenAfter('multiple', [0, 2], 2) // [0]
 */
export function chosenAfter(
  type: QuestionType,
  chosen: readonly number[],
  place: number,
): readonly number[] {
  if (type !== 'multiple') return [place]
  return chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place]
}
