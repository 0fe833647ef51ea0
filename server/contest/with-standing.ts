import { pack, packingFor } from '#domain/boards'
import type { ScoreEntry } from '#domain/ledger'
import { rankOf } from '#server/boards'
import type { ScoredSitting } from '#server/exam'

type Shown = ScoredSitting['shown']

/** The key of a score on the round's board, packed as the board was declared. */
function keyOf({ fullMarks, timeBonus, minutes, tieBreak }: Shown, score: ScoreEntry) {
  const packing = packingFor(fullMarks + timeBonus, tieBreak === 'time' ? minutes * 60 : 0)
  return packing && pack(packing, score.points, score.seconds)
}

/**
 * A round that is over with how the officer stands in it; null without a score, or while it is kept back. Two
 * operations for whoever has a score, else none.
 */
export async function withStanding({ shown: round, score }: ScoredSitting) {
  const key = score && round.board !== null ? keyOf(round, score) : undefined
  const rank = key === undefined ? undefined : await rankOf(round.sitting, key)
  const standing = score && rank ? { right: score.right ?? 0, points: score.points, rank } : null
  return { round, standing }
}
