import {
  allRound,
  isCounted,
  type MeetTerms,
  type OverallStanding,
  regionStanding,
  unitStanding,
} from '#domain/meets'
import type { ResultRows } from './results-of'
import { entrantIn } from './stage-entrants'
import type { EntrantFile } from './store'

/** What published results come to over all events. */
export interface Overall {
  readonly allRound: readonly OverallStanding[]
  readonly units: readonly OverallStanding[]
  readonly regions: readonly OverallStanding[]
}

/** The standings over several events, out of these results' rows: of those entrants who are in one of them. */
export function overallOf(
  terms: Pick<MeetTerms, 'events' | 'rules'>,
  results: readonly ResultRows[],
  entrants: readonly EntrantFile[],
): Overall {
  const ids = new Set(results.flatMap(({ rows }) => rows.map(({ entrant }) => entrant)))
  const known = entrants.filter(({ id }) => ids.has(id)).map(entrantIn)
  const counted = results.filter(isCounted).map(({ event, rows }) => ({ event: event.id, rows }))
  return {
    allRound: allRound(terms, known, counted),
    units: unitStanding(terms, known, counted),
    regions: regionStanding(terms, known, counted),
  }
}
