import { judge } from '../bank'
import type { SetQuestion } from './set'

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
  readonly citation: SetQuestion['citation']
  readonly seeAlso: readonly string[]
}

/** The verdict is derived from the set and the answer, never stored: a mended key would mend it too. */
export function verdictOf(question: SetQuestion, chosen: readonly number[]): Verdict {
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
