import type { Reply } from '#contract/index'
import {
  type Attempt,
  fullMarksOf,
  isPassed,
  mayBeShown,
  phaseOf,
  questionCountOf,
  type Sitting,
} from '#domain/exam'

export type SittingShown = Reply<'exam', 'mine'>['exams'][number]
type AttemptShown = SittingShown['attempts'][number]

/** A sitting without its questions, and an attempt without its answers. */
export type Listed = Omit<Sitting, 'questions' | 'pools'>
export type ListedAttempt = Pick<
  Attempt,
  '_id' | 'sitting' | 'number' | 'state' | 'startedAt' | 'endsAt' | 'submission'
>

/** The points of an attempt where they may be told; null where they may not. */
export type PointsOf = (attempt: ListedAttempt) => number | null

/**
 * Whether an officer may see what an own attempt came to: the organiser lets it be seen, and no freeze keeps it
 * back. `open`: the sitting's board tells of new scores, or it has none.
 */
export function isSeen(
  sitting: Pick<Sitting, 'terms' | 'releasedAt' | 'state' | 'round'>,
  { submission }: Pick<Attempt, 'submission'>,
  now: number,
  open: boolean,
): boolean {
  if (submission === null || !mayBeShown(sitting, submission.at, now)) return false
  const freezeAt = sitting.round?.freezeAt ?? null
  return open || freezeAt === null || submission.at < freezeAt
}

function showAttempt(attempt: ListedAttempt, sitting: Listed, pointsOf: PointsOf): AttemptShown {
  const { _id, number, state, startedAt, endsAt, submission } = attempt
  const points = pointsOf(attempt)
  const begun = state !== 'prepared'
  return {
    attempt: _id,
    number,
    state,
    startedAt: begun ? startedAt : null,
    endsAt: begun ? endsAt : null,
    submittedAt: submission?.at ?? null,
    points,
    passed: points === null ? null : isPassed(points, sitting),
  }
}

/** A sitting as those who may sit see it. An attempt nobody began is none once the sitting is closed. */
export function showSitting(
  sitting: Listed,
  attempts: readonly ListedAttempt[],
  now: number,
  pointsOf: PointsOf,
): SittingShown {
  const { _id, kind, terms, exam, round } = sitting
  const { blueprint, who: _who, graceSeconds: _grace, ...told } = terms
  const phase = phaseOf(sitting, now)
  const mine = attempts.filter(({ state }) => state !== 'prepared' || now < terms.closesAt)
  return {
    sitting: _id,
    kind,
    ...told,
    questionCount: questionCountOf(blueprint),
    fullMarks: fullMarksOf(blueprint),
    passMark: exam?.passMark ?? null,
    resits: exam?.resits ?? null,
    board: round === null ? null : _id,
    tieBreak: round?.tieBreak ?? null,
    freezeAt: round?.freezeAt ?? null,
    revealAt: round?.revealAt ?? null,
    state: phase,
    attempts: mine
      .toSorted((a, b) => b.number - a.number)
      .map((attempt) => showAttempt(attempt, sitting, pointsOf)),
  }
}
