import { divided, type Hundredths } from '../points'
import type { StandingRules } from './meet'

/** 100.00: what every event is worth before its weight. */
const WHOLE = 10_000

/**
 * What an event's score counts for, of 100.00 (折算): its share of the most there is, or the points of its place; places
 * beyond the list get its last.
 * @example countedOf({ score: 4500, rank: 3 }, 5000, { acrossEvents: 'share', … }) // 9000
 */
export function countedOf(
  { score, rank }: { readonly score: Hundredths; readonly rank: number },
  most: Hundredths,
  { acrossEvents, placePoints }: Pick<StandingRules, 'acrossEvents' | 'placePoints'>,
): Hundredths {
  if (acrossEvents === 'share') return divided(score * WHOLE, most)
  return placePoints[rank - 1] ?? placePoints.at(-1) ?? 0
}
