import type { Domain, QuestionType } from './question'

/** One published question as the shelf (题架) lists it: enough to choose by, nothing of its content. */
export interface ShelfLine {
  readonly id: string
  readonly domain: Domain
  readonly law: string
  readonly type: QuestionType
  /** 1 easy to 4 hard. */
  readonly difficulty: number
}
