import { usePending } from '#cloud'
import { type ShownSet, useSet } from './kept-sets'

/** How far a set is: what was answered, what is only on this phone, and the first question left. */
export interface Progress {
  readonly set: ShownSet
  readonly answered: number
  readonly kept: number
  /** The place of the first question without any answer; undefined when none is left. */
  readonly next: number | undefined
}

/** A set on this phone with its progress, followed as answers go out and come back. */
export function useProgress(id: string): Progress | undefined {
  const set = useSet(id)
  const waiting = usePending('study.answer')
  if (!set) return undefined
  const given = new Set(set.answers.map(({ question }) => question))
  const kept = new Set(
    waiting
      .filter((one) => one.set === id && !given.has(one.question))
      .map(({ question }) => question),
  )
  const next = set.questions.findIndex(
    (question) => !given.has(question.id) && !kept.has(question.id),
  )
  return { set, answered: given.size, kept: kept.size, next: next < 0 ? undefined : next }
}
