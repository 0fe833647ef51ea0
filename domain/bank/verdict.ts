import { judge } from './judge'
import type { CitedArticle, Snapshot } from './snapshot'

/** What an officer learns from an answer: right or wrong, the key, the reason, the article. */
export interface Verdict {
  readonly right: boolean
  readonly chosen: readonly number[]
  /** Which options are right, by place. */
  readonly key: readonly boolean[]
  /** The right fact beside each wrong option. */
  readonly notes: readonly (string | null)[]
  readonly takeaway: string
  readonly reason: string
  readonly citation: CitedArticle
  readonly seeAlso: readonly string[]
}

/** The verdict is derived from the snapshot and the answer, never stored: a mended key would mend it too. */
export function verdictOf(question: Snapshot, chosen: readonly number[]): Verdict {
  const key = question.options.map((option) => option.right)
  return {
    right: judge(key, chosen),
    chosen,
    key,
    notes: question.options.map((option) => option.note ?? null),
    takeaway: question.takeaway,
    reason: question.reason,
    citation: question.citation,
    seeAlso: question.seeAlso ?? [],
  }
}
