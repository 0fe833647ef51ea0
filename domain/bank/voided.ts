import type { BeijingDay } from '../beijing-day'

/** That answers to a question count for nothing any more (作废的作答): to versions before this one, up to this day. */
export interface Voided {
  /** The first version with the right key. */
  readonly version: number
  /** When it was found out. */
  readonly day: BeijingDay
}

/** By question: those whose key was wrong or that were withdrawn. */
export type VoidedQuestions = Readonly<Record<string, Voided>>
