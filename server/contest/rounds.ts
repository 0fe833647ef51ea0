import type { Officer } from '#domain/org'
import { type ScoredSitting, scoredSittingsOf } from '#server/exam'
import { command, type Fields } from '#server/platform'

/** More than are ever open, announced or lately over for one officer. */
const MOST = 60

/** The rounds an officer is invited to by when they close, the last first. Two or three operations. */
export const roundsOf = (
  officer: Officer,
  now: Date,
  closing: unknown,
): Promise<ScoredSitting[]> => {
  const where: Fields = {
    heldAt: command.in(officer.path),
    kind: 'round',
    state: command.in(['published', 'released', 'withdrawn']),
    'terms.closesAt': closing,
  }
  return scoredSittingsOf(officer, now, where, { sort: [['terms.closesAt', 'desc']], limit: MOST })
}
