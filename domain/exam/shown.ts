import type { Sitting } from './sitting'

/**
 * From when marks may be seen by those who sat (成绩何时可见): a moment, or null while the organiser has yet to
 * release them.
 */
export function shownFrom(
  { terms, releasedAt }: Pick<Sitting, 'terms' | 'releasedAt'>,
  submittedAt: number,
): number | null {
  if (terms.review === 'afterSubmit') return submittedAt
  if (terms.review === 'afterClose') return Math.max(terms.closesAt, submittedAt)
  return releasedAt
}

/** Whether the organiser lets marks be seen now; a freeze (封榜) may still keep them back. */
export function mayBeShown(
  sitting: Pick<Sitting, 'terms' | 'releasedAt' | 'state'>,
  submittedAt: number,
  now: number,
): boolean {
  const from = shownFrom(sitting, submittedAt)
  return sitting.state !== 'withdrawn' && from !== null && from <= now
}
