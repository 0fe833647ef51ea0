import type { LawVersion } from '#domain/bank'
import type { ArticleText, Passage } from '#domain/library/text'
import { collection } from '#server/platform'

/** The law index (法规目录): each version with our key points. */
export const laws = collection<LawVersion & { readonly _id: string }>('laws')

/** The official words of a law's version (法规原文), once they were imported; `_id` is `law@version`. */
export interface LawTextFile {
  readonly _id: string
  readonly law: string
  readonly version: string
  readonly preamble: readonly string[]
  readonly articles: readonly ArticleText[]
  /** What belongs to no article: annexes (附件), a decision in front, the parts of a text nobody cites by items. */
  readonly rest: readonly Passage[]
  readonly importedAt: number
  /** The officer. */
  readonly importedBy: string
}
export const lawTexts = collection<LawTextFile>('lawTexts')
