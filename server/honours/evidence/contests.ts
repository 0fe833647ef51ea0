import { placeEvidence } from '#domain/honours'
import { unitPlaces } from '#server/boards'
import { type RoundOver, roundsBetween } from '#server/exam'
import type { Found, Giver } from './gathering'
import { momentsOf } from './moments'

/** Whoever stands alone has no place. */
const AGAINST_OTHERS = 2

async function placesIn({ round, title, at }: RoundOver): Promise<Found[]> {
  const said = { id: `board:${round}`, proof: 'board', of: round, title, at } as const
  return (await unitPlaces(round))
    .filter(({ of }) => of >= AGAINST_OTHERS)
    .map(({ unit, place, of }) => ({
      source: 'contest.standing',
      path: [unit],
      evidence: placeEvidence(said, place, of),
    }))
}

/**
 * Units' places (竞赛名次) among their like in rounds that closed in the period, once their boards are revealed. Two
 * operations for each round, and one.
 */
export const contests: Giver = async (days) => {
  const { since, before } = momentsOf(days)
  const found: Found[] = []
  for (const round of await roundsBetween(since, before)) found.push(...(await placesIn(round)))
  return found
}
