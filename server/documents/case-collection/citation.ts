import { articleName } from '#domain/bank'
import { articleKey } from '#domain/cases'
import type { Cited } from '#server/library'

/** An article as the book prints it (引用). */
export interface PrintedCitation {
  /** `law@version#article`: what the index finds it by. */
  readonly key: string
  /** 《行政处罚法》. */
  readonly law: string
  /** 2021年修订. */
  readonly version: string
  /** 第五十五条. */
  readonly article: string
}

export const printedCitation = (cited: Cited): PrintedCitation => ({
  key: articleKey(cited),
  law: `《${cited.lawName}》`,
  version: cited.versionLabel,
  article: articleName(cited.article),
})
