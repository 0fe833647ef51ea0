import type { BeijingDay } from '../beijing-day'
import type { Card } from './card'
import type { Marks } from './marks'

/** What is remembered of one officer's study (学习档案): private, one document. */
export interface Learner {
  readonly marks: Marks
  /** The memory of each mistake, by question. */
  readonly cards: Readonly<Record<string, Card>>
  /** The day each question was last answered. */
  readonly seen: Readonly<Record<string, BeijingDay>>
}

/** Someone who has not studied yet. */
export const NEW_LEARNER: Learner = { marks: {}, cards: {}, seen: {} }

/** How many mistakes are understood (弄懂). */
export const understoodCount = ({ cards }: Pick<Learner, 'cards'>): number =>
  Object.values(cards).filter((card) => card.understood).length
