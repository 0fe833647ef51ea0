import type { Domain, LawLevel, QuestionType } from '../bank'

/** An article (条文) that can be found: the official words once they are imported, our key point until then. */
export interface SearchedArticle {
  readonly article: string
  readonly official: boolean
  readonly text: string
}

/** A law (法规) that can be found, in the version that holds, with its articles. */
export interface SearchedLaw {
  readonly law: string
  readonly version: string
  readonly versionLabel: string
  readonly level: LawLevel
  readonly domain: Domain
  readonly name: string
  readonly shortName: string
  readonly articles: readonly SearchedArticle[]
}

/** A question (题目) that can be found by its stem: nothing of it tells the key. */
export interface SearchedQuestion {
  readonly id: string
  readonly law: string
  readonly version: string
  readonly article: string
  readonly lawName: string
  readonly type: QuestionType
  readonly stem: string
}

/** All that can be found; laws stand in the order they are to be shown in. */
export interface Corpus {
  readonly laws: readonly SearchedLaw[]
  readonly questions: readonly SearchedQuestion[]
}
