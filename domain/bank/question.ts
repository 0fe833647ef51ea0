import type { Citation } from './law'

/** The four enforcement domains (执法门类) of the plan's measure 10, and general law. */
export const DOMAINS = ['general', 'road', 'highway', 'construction', 'water'] as const
export type Domain = (typeof DOMAINS)[number]

/** What people call the domains. */
export const DOMAIN_NAMES: Readonly<Record<Domain, string>> = {
  general: '通用法律',
  road: '道路运政',
  highway: '公路路政',
  construction: '工程质量与安全',
  water: '港航海事',
}

/** 单选, 多选, 判断. */
export const QUESTION_TYPES = ['single', 'multiple', 'judgement'] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

/** What people call the types. */
export const TYPE_NAMES: Readonly<Record<QuestionType, string>> = {
  single: '单选',
  multiple: '多选',
  judgement: '判断',
}

/** One option (选项); a wrong one says in `note` what would be right. */
export interface Option {
  readonly text: string
  readonly right: boolean
  readonly note?: string
}

/** A question (题) of the bank, bound to the article it rests on. */
export interface Question {
  readonly id: string
  readonly type: QuestionType
  readonly domain: Domain
  /** 1 easy to 4 hard. */
  readonly difficulty: number
  /** An officer meets something; what is right? */
  readonly situation: boolean
  readonly topic: string
  readonly stem: string
  readonly options: readonly Option[]
  /** What to take home, a few words. */
  readonly takeaway: string
  /** Why, in plain words. */
  readonly reason: string
  readonly citation: Citation
  /** Further articles of the same law. */
  readonly seeAlso?: readonly string[]
  /** The calculation (算式) that leads to a right number which stands in no article: `120人 × 5% = 6人`. */
  readonly calculation?: string
}
