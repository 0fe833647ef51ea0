import type { Reply } from '#contract/index'
import { isRefusal, type UseCase } from '#server/platform'
import { meetInPlace } from '../change'
import { rehearsalName } from '../copy'
import { entrantsOf } from '../meet-of'
import { overallOf } from '../overall-of'
import { rowsOfResults } from '../results-of'
import { showOverall } from '../show-overall'

type Row = Reply<'meets', 'hall'>['rows'][number]

/** Rows to rehearse with: places, no names, no scores. */
const placeholder = (place: number): Row => ({
  ...{ id: `place-${place}`, name: rehearsalName(place), parentName: '', rank: place },
  ...{ total: null, parts: [], firsts: 0, toldBy: null, mine: false },
})

/**
 * What the hall page (滚榜) shows from the bottom up, here the best first, with what is still held back; a rehearsal has
 * rows without names.
 * Three operations.
 */
export const hall: UseCase<'meets', 'hall'> = async (call, { meet: id, of, rehearsal }) => {
  const meet = await meetInPlace(call.officer, id)
  if (isRefusal(meet)) return meet
  const [results, entrants] = await Promise.all([rowsOfResults(meet, 'newest'), entrantsOf(id)])
  const standing = overallOf(meet.terms, results, entrants)[of].filter(({ rank }) => rank !== null)
  const rows = showOverall(meet, standing, entrants, call.officer)
  const { title } = meet.terms
  if (!rehearsal) return { title, revealed: meet.revealed, rows }
  const places = rows.map((_, nth) => placeholder(nth + 1))
  return { title, revealed: meet.revealed, rows: places }
}
