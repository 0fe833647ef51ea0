import type { Question, Read } from './answered-in'

/** How the questions of a case are laid out on its page. */
export interface Laid {
  /** Stands before the decision; once answered it stays in its place as long as the page is open. */
  readonly deciding: Question | undefined
  /** Follow after the decision, none before it is shown. */
  readonly others: readonly Question[]
}

/**
 * Lays the questions out (案例里的题): `first` is the one that stood before the decision when the page was opened, `stopped`
 * the one the video waits for, which has a place of its own. Who passed the decision over finds its question among the others.
 */
export function laidOut(
  { questions, decides, decision }: Pick<Read, 'questions' | 'decides' | 'decision'>,
  first: string | null,
  stopped: string | undefined,
): Laid {
  const elsewhere = questions.filter(({ id }) => id !== stopped)
  const deciding = elsewhere.find(({ id, mine }) => id === first && (mine || decides === first))
  const others = elsewhere.filter((question) => question !== deciding)
  return { deciding, others: decision === null ? [] : others }
}
