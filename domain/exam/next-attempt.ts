import type { Attempt } from './attempt'
import { type GradedBy, grade } from './grade'
import type { Sitting } from './sitting'
import { phaseOf } from './times'

const HOUR_MS = 3_600_000

type Rules = Pick<Sitting, 'state' | 'terms' | 'exam'> & GradedBy

/** Whether an exam is passed; null where nothing is to be passed. */
export const isPassed = (points: number, { exam }: Pick<Sitting, 'exam'>): boolean | null =>
  exam === null ? null : points >= exam.passMark

/** What may come next for an officer: go on with one, begin one of a number, wait for a resit, or nothing. */
export type Next =
  | { readonly goOn: Attempt }
  | { readonly begin: number }
  | { readonly resitFrom: number }
  | null

/**
 * The resit rule (补考): `attemptsAtMost` for everybody; whoever passed none of them has so many more, each a
 * while after the last. An attempt under way is gone on with; none is begun while one is open.
 */
export function nextAttempt(sitting: Rules, attempts: readonly Attempt[], now: number): Next {
  const under = attempts.find(({ state, lastAt }) => state === 'open' && lastAt >= now)
  if (under) return { goOn: under }
  if (!['coming', 'open'].includes(phaseOf(sitting, now))) return null
  const begun = attempts.filter(({ state }) => state !== 'prepared')
  if (begun.some(({ submission }) => submission === null)) return null
  const { exam, terms } = sitting
  if (begun.length < terms.attemptsAtMost) return { begin: begun.length + 1 }
  if (!exam || begun.length >= terms.attemptsAtMost + exam.resits) return null
  if (begun.some((attempt) => isPassed(grade(attempt, sitting).points, sitting))) return null
  const last = Math.max(...begun.map(({ submission }) => submission?.at ?? 0))
  const from = last + exam.resitAfterHours * HOUR_MS
  if (from >= terms.closesAt) return null
  return now < from ? { resitFrom: from } : { begin: begun.length + 1 }
}
