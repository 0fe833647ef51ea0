import { isScore, type ScoreEntry } from '#domain/ledger'
import { command } from '#server/platform'
import { rows } from './store'

const MOST = 500

/** What an officer's attempts came to, folded or not: of each the highest grading. One operation, none for no attempts. */
export async function ownScores(
  officer: string,
  attempts: readonly string[],
): Promise<ReadonlyMap<string, ScoreEntry>> {
  if (attempts.length === 0) return new Map()
  const found = await rows.find({ officer, attempt: command.in(attempts) }, { limit: MOST })
  const inOrder = found.filter(isScore).toSorted((a, b) => a.grade - b.grade)
  return new Map(inOrder.map((score) => [score.attempt, score]))
}
