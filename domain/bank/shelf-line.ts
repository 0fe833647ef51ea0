import type { BeijingDay } from '../beijing-day'
import type { Domain, QuestionType } from './question'

/** One published question as the shelf (题架) lists it: enough to choose by, nothing of its content. */
export interface ShelfLine {
  readonly id: string
  readonly domain: Domain
  readonly law: string
  /** The version of the law it rests on. */
  readonly version: string
  readonly type: QuestionType
  /** 1 easy to 4 hard. */
  readonly difficulty: number
  /** The day its article was renewed (法条已修订): who met it before should meet it again. */
  readonly renewed?: BeijingDay
}
