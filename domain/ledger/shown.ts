import { type Entry, isScore, type ScoreEntry } from './entry'

/** Of each attempt its last grading alone. */
export function lastGradings(scores: readonly ScoreEntry[]): ScoreEntry[] {
  const grades = new Map<string, number>()
  for (const { attempt, grade } of scores)
    grades.set(attempt, Math.max(grades.get(attempt) ?? 0, grade))
  return scores.filter(({ attempt, grade }) => grade === grades.get(attempt))
}

/**
 * The lines an officer may see: all of study; of scores those that are folded, so that a frozen board (封榜) is
 * frozen here too, and of each attempt its last grading alone.
 */
export function shownOf(entries: readonly Entry[]): Entry[] {
  const last = new Set(lastGradings(entries.filter(isScore).filter(({ folded }) => folded)))
  return entries.filter((entry) => !isScore(entry) || last.has(entry))
}

/** What a sitting's attempts count for its organisers: an exam's at once, a round's as far as it is folded. */
export const countedOf = (entries: readonly Entry[]): ScoreEntry[] =>
  lastGradings(
    entries.filter(isScore).filter(({ kind, folded }) => kind === 'exam.score' || folded),
  )
