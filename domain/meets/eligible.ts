import type { Entrant } from './entrant'
import type { MeetEvent, Stage } from './event'
import type { StandingRow } from './standing'

type Preliminary = readonly Pick<StandingRow, 'entrant' | 'score'>[]

/** Of one region's scores the one of its last place that goes on; undefined when all with a score do. */
function cutOf(scores: readonly number[], advance: number): number | undefined {
  return scores.toSorted((a, b) => b - a)[advance - 1]
}

/**
 * Who goes on to the final (晋级): of each region the first `advance` by their score; who is equal with the last of them
 * goes on too, so that no tie-break sends anybody home. Without a score nobody goes on.
 */
function advanced(
  entrants: readonly Entrant[],
  advance: number,
  preliminary: Preliminary,
): Entrant[] {
  const scores = new Map(preliminary.map(({ entrant, score }) => [entrant, score]))
  const ofRegion = (region: string) =>
    entrants.filter((one) => one.region === region).flatMap(({ id }) => scores.get(id) ?? [])
  return entrants.filter(({ id, region }) => {
    const score = scores.get(id) ?? null
    return score !== null && score >= (cutOf(ofRegion(region), advance) ?? 0)
  })
}

/**
 * Who takes part in a stage of an event (参赛资格): who entered it and did not withdraw, and, in a final after
 * preliminaries, who went on by the preliminary's rows.
 */
export function eligible(
  event: MeetEvent,
  stage: Stage,
  entrants: readonly Entrant[],
  preliminary: Preliminary,
): Entrant[] {
  const entered = entrants.filter((one) => one.events.includes(event.id))
  const isLater = stage === 'final' && event.stages.includes('preliminary')
  // Who withdrew after the preliminary has taken a place in it: nobody moves up.
  const all = isLater ? advanced(entered, event.advance, preliminary) : entered
  return all.filter(({ state }) => state === 'in')
}
