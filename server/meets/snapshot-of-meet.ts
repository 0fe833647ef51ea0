import type { MeetSnapshot } from '#domain/meets'
import { resultsOf } from './results-of'
import { meetFiles, meetOveralls } from './store'

/** A meet's title with all that is kept of its results, so that they can be recomputed (复算). */
export interface NamedSnapshot extends MeetSnapshot {
  readonly title: string
}

/**
 * The newest published results of a meet with their evidence; what is held back is in it, so that this is for those who
 * keep the data. Two operations, and one for each result.
 */
export async function snapshotOfMeet(id: string): Promise<NamedSnapshot | undefined> {
  const meet = await meetFiles.get(id)
  if (!meet) return undefined
  const [results, overall] = await Promise.all([
    resultsOf(meet, 'newest', () => true),
    meetOveralls.get(`${id}:overall`),
  ])
  return { title: meet.terms.title, terms: meet.terms, results, overall: overall ?? null }
}
