import type { CaseState } from '#domain/cases'
import type { Stop } from '#ui'
import { roadNames } from '../copy/edit'

const STOPS = ['handedIn', 'unitReview', 'lawReview', 'published'] as const

/** How many stops are behind a case. */
const behind: Readonly<Record<CaseState, number>> = {
  draft: 0,
  returned: 0,
  unitReview: 1,
  lawReview: 2,
  published: STOPS.length,
  shared: STOPS.length,
  withdrawn: 0,
}

/** The road of a case (审核路程): handed in, both reviews, published; shared where it is. */
export function roadOf(state: CaseState): Stop[] {
  const stops = STOPS.map((stop, place) => ({
    label: roadNames[stop],
    past: place < behind[state],
  }))
  return state === 'shared' ? [...stops, { label: roadNames.shared, past: true }] : stops
}
