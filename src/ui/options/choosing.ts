import type { QuestionType } from '#domain/bank'
import type { OptionState } from '../option/option'

/** An answer and what was right: places of what was chosen, and for each place whether it is right. */
export interface Judged {
  readonly chosen: readonly number[]
  readonly key: readonly boolean[]
}

/** How an option stands once the answer is judged. */
export function judged(place: number, { chosen, key }: Judged): OptionState {
  const right = key[place] === true
  if (chosen.includes(place)) return right ? 'right' : 'wrong'
  return right ? 'missed' : 'rest'
}

/** What is chosen after a tap: one choice replaces another; of several each is taken or put back. */
export function toggled(
  type: QuestionType,
  chosen: readonly number[],
  place: number,
): readonly number[] {
  if (type !== 'multiple') return [place]
  return chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place]
}
