import { inOptionOrder, type Snapshot } from '../bank'
import { type BeijingDay, beijingDayOf } from '../beijing-day'
import type { Card } from './card'
import type { Picked } from './compose'
import type { StudyRules } from './rules'

/** A question as a set keeps it: a snapshot of its version with options in this officer's order. */
export interface SetQuestion extends Snapshot {
  readonly source: 'due' | 'new'
  /** It is back because its article was renewed (法条已修订). */
  readonly renewed?: boolean
  /** The officer's memory of it when the set was made. */
  readonly card: Card | null
  /** How many options there are: an answer outside them never gets in. */
  readonly optionCount: number
}

/** An answer (作答): the chosen places and the server's moment in milliseconds. */
export interface Answer {
  readonly chosen: readonly number[]
  readonly at: number
}

/** A set of questions of one officer (题组): a day's, or one of practice. */
export interface StudySet {
  readonly _id: string
  readonly officer: string
  readonly openid: string
  /** The officer's unit when the set was made: what is understood counts there. */
  readonly unit: string
  readonly kind: 'daily' | 'practice'
  readonly day: BeijingDay
  /** The last day on which the set is looked at again without being asked for. */
  readonly until: BeijingDay
  /** What a set of practice was asked for: `law:…`, `domain:…`, or all. */
  readonly filter: string
  readonly questions: readonly SetQuestion[]
  readonly answers: Readonly<Record<string, Answer>>
  /** Questions without an answer. */
  readonly left: number
  /** Questions whose answers have been learned from. */
  readonly learned: readonly string[]
  /** Nothing more will be done with it. */
  readonly settled: boolean
  /** Its answers are in the figures of the questions (答题统计). */
  readonly tallied: boolean
  /** What was due when it was made; a set of an earlier version of the product does not know. */
  readonly due?: readonly string[]
  /** The rules in force when it was made: a later plan does not change what is under way. */
  readonly rules: StudyRules
  /** What the officer's unit had understood this month, as of the first open; null while too few took part. */
  readonly unitUnderstood: number | null
  /** The officer had no study record yet when it was made. */
  readonly newcomer: boolean
  readonly openedAt: number
}

/** A question laid out for one officer and day. */
export function layOut(
  question: Snapshot,
  { source, renewed = false }: Omit<Picked, 'id'>,
  card: Card | null,
  seed: string,
): SetQuestion {
  return {
    ...inOptionOrder(question, seed),
    optionCount: question.options.length,
    source,
    renewed,
    card,
  }
}

export const isFinished = (set: Pick<StudySet, 'left'>): boolean => set.left === 0

/** The Beijing day of the last answer; undefined while one is missing. */
export function finishedOn(set: StudySet): BeijingDay | undefined {
  if (!isFinished(set)) return undefined
  return beijingDayOf(new Date(Math.max(...Object.values(set.answers).map(({ at }) => at))))
}
