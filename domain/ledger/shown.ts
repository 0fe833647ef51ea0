import { type Entry, isScore } from './entry'

const gradeOf = (entries: readonly Entry[]): ReadonlyMap<string, number> => {
  const grades = new Map<string, number>()
  for (const entry of entries)
    if (isScore(entry))
      grades.set(entry.attempt, Math.max(grades.get(entry.attempt) ?? 0, entry.grade))
  return grades
}

/**
 * The lines an officer may see: all of study; of scores those that are folded, so that a frozen board (封榜) is
 * frozen here too, and of each attempt its last grading alone.
 */
export function shownOf(entries: readonly Entry[]): Entry[] {
  const open = entries.filter((entry) => !isScore(entry) || entry.folded)
  const grades = gradeOf(open)
  return open.filter((entry) => !isScore(entry) || entry.grade === grades.get(entry.attempt))
}
