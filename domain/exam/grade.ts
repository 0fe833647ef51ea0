import { judge } from '../bank'
import type { Answers, Attempt, AttemptQuestion, Submission } from './attempt'

import { fullMarksOf, smallestPointsOf } from './full-marks'
import { correctionOf, keyInForce } from './key-in-force'
import { merge, sameChoice } from './merge'
import type { Correction, PaperQuestion, Sitting } from './sitting'
import { secondsOf } from './times'

/** What grading needs of a sitting: its terms and corrections, and of each question its type. */
export type GradedBy = Pick<Sitting, 'terms' | 'corrections'> & {
  readonly questions: readonly Pick<PaperQuestion, 'id' | 'type'>[]
}

/** What one question came to (得分). */
export interface QuestionMark {
  readonly question: string
  /** What counts, as shown places. */
  readonly chosen: readonly number[]
  /** The key in force, by shown place. */
  readonly key: readonly boolean[]
  readonly right: boolean
  /** Changed by answers that came after the grace. */
  readonly late: boolean
  readonly withdrawn: boolean
  readonly corrected: boolean
  readonly points: number
  readonly most: number
}

/** What an attempt came to. */
export interface Marks {
  readonly questions: readonly QuestionMark[]
  readonly right: number
  readonly asked: number
  /** All points, the bonus among them. */
  readonly points: number
  /** For time left (用时加分). */
  readonly bonus: number
  /** All there is to get, the bonus among it. */
  readonly most: number
  readonly seconds: number
  /** Something came after the grace. */
  readonly late: boolean
}

type Corrections = readonly Correction[]
type Submitted = Pick<
  Attempt,
  'questions' | 'slots' | 'submission' | 'late' | 'startedAt' | 'endsAt' | 'lastAt'
>

/** What a phone handed in last goes over what it saved before, unless that was changed more often. */
function over(slots: Attempt['slots'], { at, slot, answers }: Submission): Attempt['slots'] {
  const before = slots[slot]
  const newer = Object.entries(answers).filter(
    ([question, { rev }]) => rev >= (before?.answers[question]?.rev ?? 0),
  )
  const all = { ...before?.answers, ...Object.fromEntries(newer) }
  return { ...slots, [slot]: { seq: before?.seq ?? 0, at, answers: all } }
}

const withAll = ({ slots, submission, late }: Submitted): Attempt['slots'] =>
  [submission, late].reduce<Attempt['slots']>(
    (all, handed) => (handed ? over(all, handed) : all),
    slots,
  )

/** What was handed in before the grace was over, and all that came. */
export function answersOf(attempt: Submitted): { inTime: Answers; all: Answers; late: boolean } {
  const { submission, late, lastAt, slots } = attempt
  const isLate = late !== null || (submission !== null && submission.at > lastAt)
  const all = merge(withAll(attempt))
  return isLate ? { inTime: merge(slots), all, late: true } : { inTime: all, all, late: false }
}

/** Where only one may be chosen and a correction lets several be right, each of them is. */
const isRight = (type: string, key: readonly boolean[], chosen: readonly number[]): boolean =>
  type === 'multiple'
    ? judge(key, chosen)
    : chosen.length === 1 && chosen.every((place) => key[place] === true)

function markOf(
  question: AttemptQuestion,
  type: string,
  { counted, late, corrections }: { counted: Answers; late: boolean; corrections: Corrections },
): QuestionMark {
  const { id, points: most } = question
  const chosen = counted[id]?.chosen ?? []
  const mended = keyInForce(question, corrections)
  const withdrawn = mended === null
  const key = mended ?? question.key
  const right = withdrawn || isRight(type, key, chosen)
  const corrected = !withdrawn && correctionOf(id, corrections) !== undefined
  return {
    question: id,
    chosen,
    key,
    right,
    late,
    withdrawn,
    corrected,
    points: right ? most : 0,
    most,
  }
}

/** For the part of the time that is left, when anything was right; never more than the smallest question is worth. */
function bonusOf({ submission, endsAt }: Submitted, points: number, { terms }: GradedBy): number {
  if (!submission || points === 0) return 0
  const left = Math.max(0, endsAt - submission.at) / (terms.minutes * 60_000)
  const most = Math.min(terms.timeBonus, smallestPointsOf(terms.blueprint))
  return Math.floor(most * Math.min(1, left))
}

/**
 * What a submitted attempt comes to: a pure function of its document and the sitting's corrections. What came
 * after the grace counts only where the terms say so. A withdrawn question gives everybody its points.
 */
export function grade(attempt: Submitted, sitting: GradedBy): Marks {
  const { terms, corrections } = sitting
  const { inTime, all, late } = answersOf(attempt)
  const counted = terms.lateScores ? all : inTime
  const types = new Map(sitting.questions.map(({ id, type }) => [id, type]))
  const questions = attempt.questions.map((question) => {
    const { id } = question
    const cameLate = !sameChoice(inTime[id]?.chosen ?? [], all[id]?.chosen ?? [])
    return markOf(question, types.get(id) ?? 'multiple', { counted, late: cameLate, corrections })
  })
  const base = questions.reduce((sum, { points }) => sum + points, 0)
  const bonus = bonusOf(attempt, base, sitting)
  return {
    questions,
    right: questions.filter(({ right }) => right).length,
    asked: questions.length,
    points: base + bonus,
    bonus,
    most: fullMarksOf(terms.blueprint) + terms.timeBonus,
    seconds: secondsOf(attempt, attempt.submission?.at ?? attempt.endsAt),
    late,
  }
}
