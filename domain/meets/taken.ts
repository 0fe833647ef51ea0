import { divided, type Hundredths } from '../points'
import type { Entrant } from './entrant'
import type { StageEvidence } from './evidence'
import { mostOfScoring } from './most'

/**
 * What an exam or a contest gives an entrant (成绩转入): a single officer's score; a team's mean of those of its members
 * who have one. Null when nobody has; never more than the event's most.
 */
export function takenScore(
  { event, taken }: Pick<StageEvidence, 'event' | 'taken'>,
  { members }: Entrant,
): Hundredths | null {
  const scores = members.flatMap(({ officer }) => taken[officer] ?? [])
  if (scores.length === 0) return null
  const sum = scores.reduce((total, score) => total + score, 0)
  return Math.min(divided(sum, scores.length), mostOfScoring(event.scoring))
}
