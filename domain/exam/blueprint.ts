import type { Domain, QuestionType } from '../bank'

/** A random part of a paper: so many questions that meet what is named; what is not named is free. */
export interface Part {
  readonly domain: Domain | null
  readonly law: string | null
  readonly type: QuestionType
  /** 1 easy to 4 hard. */
  readonly difficulty: number | null
  readonly count: number
  /** Points of each question. */
  readonly points: number
}

/** A question that everybody gets. */
export interface FixedQuestion {
  readonly question: string
  readonly points: number
}

/** How a paper is made (命题蓝图): fixed questions, then random parts, drawn once for all or for each person. */
export interface Blueprint {
  readonly fixed: readonly FixedQuestion[]
  readonly parts: readonly Part[]
  readonly draw: 'once' | 'each'
}
