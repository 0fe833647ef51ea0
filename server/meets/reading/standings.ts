import { refuse, type UseCase } from '#server/platform'
import { declaredStages, stageOf } from '../in-stages'
import { entrantsOf, meetOf } from '../meet-of'
import { overallOf } from '../overall-of'
import { rowsOfResults } from '../results-of'
import { showOverall } from '../show-overall'
import type { MeetFile } from '../store'
import { isWaiting } from './shown-state'

/** What a standing over several events is worth: final only when every stage is. */
function stateOf(meet: MeetFile, results: number): 'none' | 'provisional' | 'final' {
  if (results === 0) return 'none'
  const isFinal = declaredStages(meet).every((of) => stageOf(meet, of)?.state === 'final')
  return isFinal ? 'final' : 'provisional'
}

/**
 * All-round, units or regions over all events whose results everybody sees; what is held back counts nothing yet. Three
 * operations.
 */
export const standings: UseCase<'meets', 'standings'> = async (
  { officer, now },
  { meet: id, of },
) => {
  const meet = await meetOf(id)
  if (!meet) return refuse('MEET_NOT_FOUND')
  const [results, entrants] = await Promise.all([rowsOfResults(meet, 'shown'), entrantsOf(id)])
  const { acrossPanels, acrossEvents, allRoundFrom, unitBest } = meet.terms.rules
  return {
    meet: id,
    // Each version of each event makes it another one.
    version: results.reduce((sum, { version }) => sum + version, 0),
    asOf: results.length === 0 ? null : Math.max(...results.map(({ at }) => at)),
    state: stateOf(meet, results.length),
    frozen: isWaiting(meet, now),
    rules: { acrossPanels, acrossEvents, allRoundFrom, unitBest },
    rows: showOverall(meet, overallOf(meet.terms, results, entrants)[of], entrants, officer),
  }
}
