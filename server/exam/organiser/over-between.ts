import type { Sitting } from '#domain/exam'
import { command } from '#server/platform'
import { type HeldSitting, held } from './store'

/** More are not held in a quarter. */
const MOST = 1000

/** A sitting that is over; questions stay where they are. */
export type Over = Pick<HeldSitting, '_id' | 'place' | 'releasedAt' | 'analyseSince'> & {
  readonly terms: Pick<Sitting['terms'], 'title' | 'closesAt' | 'review'>
}
const FIELDS = {
  place: true,
  releasedAt: true,
  analyseSince: true,
  'terms.title': true,
  'terms.closesAt': true,
  'terms.review': true,
}

/** Sittings of a kind that closed from `since` until before `before`, milliseconds. One operation. */
export const overBetween = (
  kind: Sitting['kind'],
  since: number,
  before: number,
): Promise<Over[]> =>
  held.find(
    {
      kind,
      state: command.in(['published', 'released']),
      'terms.closesAt': command.gte(since).and(command.lt(before)),
    },
    { sort: [['terms.closesAt', 'asc']], limit: MOST, fields: FIELDS },
  )

/** Whether its results are counted, and may be told of. */
export const isTold = ({ analyseSince, releasedAt, terms }: Over): boolean =>
  analyseSince === 0 && (terms.review !== 'afterRelease' || releasedAt !== null)
