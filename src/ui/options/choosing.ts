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
