import { handedIn } from '#server/exam'
import { scoresOf } from '#server/ledger'
import { unitsOf } from '#server/org'
import type { ResultLine } from './results-sheet'

/** The lines of a sitting's results, out of the ledger (house law 4). Three operations for each thousand people. */
export async function resultLines(sitting: string): Promise<ResultLine[]> {
  const [scores, attempts] = await Promise.all([scoresOf(sitting), handedIn(sitting)])
  const units = await unitsOf(scores.map(({ unit }) => unit))
  const names = new Map(units.map(({ _id, name }) => [_id, name]))
  const handed = new Map(attempts.map((line) => [line.attempt, line]))
  return scores.map((score) => ({
    score,
    unitName: names.get(score.unit) ?? '',
    number: handed.get(score.attempt)?.number ?? 1,
    late: handed.get(score.attempt)?.late ?? false,
  }))
}
