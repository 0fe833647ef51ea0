import type { Citation, CitedArticle, QuestionType, ShelfLine, Snapshot } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import type { Officer } from '#domain/org'

/** A question as the library shows it: no key. */
export interface AskedQuestion {
  readonly id: string
  readonly type: QuestionType
  readonly stem: string
}

/** What the library is given by areas that build on it (题库, 案例): it can't ask them itself. */
export interface ReadingGiven {
  /** What the bank asks on an article of a version. One operation. */
  questionsOn(on: Citation): Promise<readonly AskedQuestion[]>
  /** How many questions the bank asks on a law. At most one operation. */
  countOn(law: string, now: Date): Promise<number>
  /** Cases that rest on an article, as far as an officer may see them. One operation. */
  casesOn(
    on: Citation,
    officer: Officer,
  ): Promise<readonly { readonly case: string; readonly title: string }[]>
}

/** A published question as the library decides on it. */
export interface KeptQuestion extends Snapshot {
  readonly _id: string
  readonly withdrawn?: object
  readonly renewal?: { readonly key: string; readonly from: BeijingDay }
  readonly rewrite?: { readonly byName: string; readonly at: number; readonly note: string }
}

/** What is confirmed of a question (确认). */
export interface Renewing {
  readonly citation: CitedArticle
  readonly from: BeijingDay
  readonly key: string
  readonly by: string
  readonly byName: string
  readonly at: number
}

/** What the library does to the bank, through what the bank gives it. */
export interface RenewingGiven<Q extends KeptQuestion> {
  /** What waits to be confirmed. One operation. */
  restingLines(now: Date): Promise<readonly ShelfLine[]>
  /** Questions by id. One operation. */
  questionsOf(ids: readonly string[]): Promise<readonly Q[]>
  /** Undefined when somebody changed the question meanwhile. Seven operations. */
  renew(old: Q, renewing: Renewing): Promise<Q | undefined>
  /** Four operations. */
  finishRenewal(now: Q, renewing: Renewing): Promise<void>
  /** False when somebody changed the question meanwhile. One operation. */
  sendBack(
    old: Q,
    rewrite: { by: string; byName: string; at: number; note: string },
  ): Promise<boolean>
}
