import type { QuestionContent } from '#domain/bank'
import type { RosterChange } from '#domain/imports/roster'
import type { ArticleText, Passage } from '#domain/library/text'

/** A draft of a question, under an id made of what it says: the same one from another file is the same draft. */
export interface QuestionDraftItem {
  readonly kind: 'question'
  readonly draft: string
  readonly question: string
  /** The version of the published question it changes; 0 for a new one. */
  readonly base: number
  readonly content: QuestionContent
}

/** An article of a law's version. */
export interface ArticleItem {
  readonly kind: 'article'
  /** `law@version`. */
  readonly of: string
  readonly article: ArticleText
}

/** What of a law's version belongs to no article. */
export interface PassageItem {
  readonly kind: 'passage'
  /** `law@version`. */
  readonly of: string
  readonly passage: Passage
}

/** A change to the roster. */
export interface OfficerItem {
  readonly kind: 'officer'
  readonly change: RosterChange
}

/** What taking a row over does (导入一行). */
export type Item = QuestionDraftItem | ArticleItem | PassageItem | OfficerItem
