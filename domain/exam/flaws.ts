import type { BlueprintCount } from './blueprint-count'
import { fullMarksOf, questionCountOf, smallestPointsOf } from './full-marks'
import type { ExamTerms, RoundTerms, Terms } from './sitting'

/** From so long before the opening nothing of the terms changes: every instance has them by then. */
export const FIXED_BEFORE_MS = 120_000
const MINUTE_MS = 60_000
/** A phone hands in so many answers at most. */
const QUESTIONS_MOST = 200

/** What stands in the way of publishing (待改之处), with the field it is about. */
export interface Flaw {
  readonly field:
    | 'opensAt'
    | 'closesAt'
    | 'minutes'
    | 'freezeAt'
    | 'revealAt'
    | 'blueprint'
    | 'timeBonus'
    | 'passMark'
    | 'packing'
    | 'title'
  readonly code:
    | 'IN_THE_PAST'
    | 'NOT_AFTER_OPENING'
    | 'LONGER_THAN_OPEN'
    | 'OUTSIDE_THE_WINDOW'
    | 'BEFORE_THE_FREEZE'
    | 'EMPTY'
    | 'TOO_FEW_QUESTIONS'
    | 'UNKNOWN_QUESTION'
    | 'TWICE'
    | 'MORE_THAN_A_QUESTION'
    | 'MORE_THAN_ALL'
    | 'DOES_NOT_FIT'
}

/** A sitting as it is declared, and what is known around it. */
export interface Declared {
  readonly terms: Terms
  readonly exam: ExamTerms | null
  readonly round: RoundTerms | null
  /** Milliseconds. */
  readonly now: number
  readonly count: BlueprintCount
  /** Whether scores and times fit into the keys of its boards. */
  readonly fits: boolean
}

type Rule = readonly [Flaw['field'], Flaw['code'], (declared: Declared) => boolean]

const twice = ({ terms }: Declared): boolean => {
  const ids = terms.blueprint.fixed.map(({ question }) => question)
  return new Set(ids).size < ids.length
}

const isOutside = (moment: number | null | undefined, { opensAt, closesAt }: Terms): boolean =>
  typeof moment === 'number' && (moment < opensAt || moment > closesAt)

/** Nobody may still hand in when all is revealed. */
const revealsEarly = ({ round, terms }: Declared): boolean =>
  round !== null &&
  round.revealAt !== null &&
  round.revealAt < terms.closesAt + terms.graceSeconds * 1000

const RULES: readonly Rule[] = [
  ['title', 'EMPTY', ({ terms }) => terms.title.trim() === ''],
  ['opensAt', 'IN_THE_PAST', ({ terms, now }) => terms.opensAt < now + FIXED_BEFORE_MS],
  ['closesAt', 'NOT_AFTER_OPENING', ({ terms }) => terms.closesAt <= terms.opensAt],
  [
    'minutes',
    'LONGER_THAN_OPEN',
    ({ terms: { minutes, opensAt, closesAt } }) =>
      closesAt > opensAt && minutes * MINUTE_MS > closesAt - opensAt,
  ],
  ['freezeAt', 'OUTSIDE_THE_WINDOW', ({ round, terms }) => isOutside(round?.freezeAt, terms)],
  ['revealAt', 'BEFORE_THE_FREEZE', revealsEarly],
  ['blueprint', 'EMPTY', ({ terms }) => questionCountOf(terms.blueprint) === 0],
  ['blueprint', 'UNKNOWN_QUESTION', ({ count }) => count.fixed.includes(false)],
  ['blueprint', 'TWICE', twice],
  [
    'blueprint',
    'TOO_FEW_QUESTIONS',
    ({ count }) => count.parts.some(({ wanted, found }) => found < wanted),
  ],
  ['blueprint', 'DOES_NOT_FIT', ({ terms }) => questionCountOf(terms.blueprint) > QUESTIONS_MOST],
  [
    'timeBonus',
    'MORE_THAN_A_QUESTION',
    ({ terms }) => terms.timeBonus > smallestPointsOf(terms.blueprint),
  ],
  [
    'passMark',
    'MORE_THAN_ALL',
    ({ exam, terms }) => exam !== null && exam.passMark > fullMarksOf(terms.blueprint),
  ],
  ['packing', 'DOES_NOT_FIT', ({ fits }) => !fits],
]

/** All that stands in the way of publishing, in the order of the form. */
export const flawsOf = (declared: Declared): Flaw[] =>
  RULES.flatMap(([field, code, stands]) => (stands(declared) ? [{ field, code }] : []))

/** Whether the terms of a sitting are fixed (不能再改): shortly before it opens, and ever after. */
export const isFixed = ({ opensAt }: Pick<Terms, 'opensAt'>, now: number): boolean =>
  now >= opensAt - FIXED_BEFORE_MS
