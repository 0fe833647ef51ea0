import type { Citation } from './law'
import type { Question } from './question'

/** An article (引用的条) as pages name it, with our key point of it. */
export interface CitedArticle extends Citation {
  readonly lawName: string
  readonly versionLabel: string
  readonly point: string
}

/** A question as it was published when somebody was given it (题目快照): a later version of the bank changes nothing. */
export interface Snapshot extends Omit<Question, 'citation'> {
  readonly version: number
  readonly citation: CitedArticle
}
