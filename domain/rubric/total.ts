import type { Hundredths } from '../points'
import type { Criterion, Mark, Marks, Rubric } from './rubric'

/** The most a sheet can come to (满分). */
export const mostOf = ({ criteria }: Rubric): Hundredths =>
  criteria.reduce((sum, { most }) => sum + most, 0)

/** What a criterion comes to: what was given less what was met, never below nothing. */
export function pointsOf({ deductions }: Criterion, { given, met }: Mark): Hundredths {
  const taken = deductions.reduce(
    (sum, { id, points, timesAtMost }) => sum + points * Math.min(met[id] ?? 0, timesAtMost),
    0,
  )
  return Math.max(0, given - taken)
}

/** Whether something was met that fails the whole sheet. */
export const isFailed = ({ criteria }: Rubric, marks: Marks): boolean =>
  criteria.some((criterion) =>
    criterion.deductions.some(
      ({ id, isFatal }) => isFatal && (marks[criterion.id]?.met[id] ?? 0) > 0,
    ),
  )

/** What a complete sheet comes to: the sum of its criteria; 0 when it is failed. */
export function totalOf(rubric: Rubric, marks: Marks): Hundredths {
  if (isFailed(rubric, marks)) return 0
  return rubric.criteria.reduce((sum, criterion) => {
    const mark = marks[criterion.id]
    return mark ? sum + pointsOf(criterion, mark) : sum
  }, 0)
}
