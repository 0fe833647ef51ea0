import { optionOrder } from './option-order'
import type { Question } from './question'

/** One answer to one version of a question (作答), by the options' places in the bank. */
export interface ItemAnswer {
  readonly question: string
  readonly version: number
  readonly options: number
  readonly taken: readonly number[]
  readonly right: boolean
  /** Stands for the person: only to tell how many there were. */
  readonly person: string
}

/** How a version did (答题统计): no names, and nobody's answers. */
export interface ItemFigures {
  readonly answered: number
  readonly right: number
  /** How often each option was taken, by its place in the bank. */
  readonly taken: readonly number[]
  /** The first few who answered: enough to know whether anything may be shown. */
  readonly persons: readonly string[]
}

/** More are not needed to say that there were enough. */
export const PERSONS_KEPT = 20

const NONE: ItemFigures = { answered: 0, right: 0, taken: [], persons: [] }

/** The figures with one more answer. */
export function counted(before: ItemFigures = NONE, answer: ItemAnswer): ItemFigures {
  const { answered, right, taken, persons } = before
  const known = persons.length >= PERSONS_KEPT || persons.includes(answer.person)
  return {
    answered: answered + 1,
    right: right + (answer.right ? 1 : 0),
    taken: Array.from(
      { length: answer.options },
      (_, place) => (taken[place] ?? 0) + (answer.taken.includes(place) ? 1 : 0),
    ),
    persons: known ? persons : [...persons, answer.person],
  }
}

/**
 * Where the chosen options stand in the bank; each officer has them in another order.
 * @example inBankOrder(question, 'o-1:2026-11-18', [0]) // [2]: shown first, third in the bank
 */
export function inBankOrder(
  question: Pick<Question, 'id' | 'type' | 'options'>,
  seed: string,
  chosen: readonly number[],
): number[] {
  const order = optionOrder(question, seed)
  return chosen.flatMap((place) => order[place] ?? [])
}
