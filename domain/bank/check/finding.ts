import type { LawVersion } from '../law'
import type { Question } from '../question'

/** Something read from a content file, and which file that was. */
export interface Entry<T> {
  readonly file: string
  readonly item: T
}

/** What the check has to say about one item of the content (检查意见). */
export interface Finding {
  readonly file: string
  /** The question's or case's id or the law's version; `all` when it concerns bank or cases as a whole. */
  readonly id: string
  readonly what: string
}

/** What every question has, be it of the bank or of a case (案例). */
export type Asked = Pick<Question, 'type' | 'stem' | 'options' | 'takeaway' | 'reason' | 'citation'>

/** The laws a question may rest on, by `law@version`. */
export type LawShelf = ReadonlyMap<string, LawVersion>

/** A rule about any question by itself: one sentence for each thing that is wrong. */
export type AskedRule = (question: Asked, laws: LawShelf) => readonly string[]

/** A rule about what only a question of the bank has. */
export type QuestionRule = (question: Question, laws: LawShelf) => readonly string[]

/** A rule about the whole bank. */
export type BankRule = (questions: readonly Entry<Question>[]) => readonly Finding[]

/** A sentence when something is wrong, nothing otherwise. */
export const when = (wrong: boolean, what: string): string[] => (wrong ? [what] : [])
