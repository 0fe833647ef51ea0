import { beijingDayOf } from '../beijing-day'
import type { ScoreEntry } from '../ledger'
import type { Attempt } from './attempt'
import { grade } from './grade'
import type { Sitting } from './sitting'

type Graded = Pick<Sitting, '_id' | 'kind' | 'terms' | 'round' | 'corrections' | 'questions'>

/** Where a sitting's scores count: a round's on its own board and its season's, each as one group. */
const boardsOf = ({ _id, round }: Graded): ScoreEntry['boards'] =>
  round === null
    ? []
    : [
        { board: _id, group: _id },
        { board: round.season, group: _id },
      ]

/** Which grading comes after which: by corrections known, then by what came late. The first posting is 0. */
export const gradeNumber = (corrections: number, late: boolean): number =>
  2 * corrections + (late ? 1 : 0)

/**
 * The ledger's line for a submitted attempt: the first grading stands under the attempt's own id, each later one
 * under an id of its own.
 */
export function scoreEntry(
  attempt: Attempt,
  sitting: Graded,
  number: number,
): Omit<ScoreEntry, 'folded' | 'held'> {
  if (!attempt.submission) throw new Error(`${attempt._id} is graded before it is submitted`)
  const { at } = attempt.submission
  const { points, right, seconds } = grade(attempt, sitting)
  return {
    _id: number === 0 ? attempt._id : `${attempt._id}:g${number}`,
    officer: attempt.officer,
    unit: attempt.unit,
    points,
    understood: 0,
    day: beijingDayOf(new Date(at)),
    at,
    right,
    kind: sitting.kind === 'round' ? 'contest.score' : 'exam.score',
    attempt: attempt._id,
    sitting: sitting._id,
    title: sitting.terms.title,
    grade: number,
    seconds,
    name: attempt.name,
    place: attempt.place,
    path: attempt.path,
    boards: boardsOf(sitting),
    corrections: sitting.corrections.length,
  }
}
