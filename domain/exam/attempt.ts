/** A question as one attempt has it: which version, in which order, its key and points. */
export interface AttemptQuestion {
  readonly id: string
  readonly version: number
  /** Shown place → place in the paper's question. */
  readonly order: readonly number[]
  /** Right or not, by shown place. */
  readonly key: readonly boolean[]
  readonly points: number
}

/** An answer on its way (作答): shown places, and how often this question was changed, counted on from what was seen. */
export interface Given {
  readonly chosen: readonly number[]
  readonly rev: number
}
export type Answers = Readonly<Record<string, Given>>

/** An attempt is begun or gone on with so often at most. */
export const PHONES_AT_MOST = 999

/** What one phone has handed in so far; it alone writes here, so that saves never meet. */
export interface Slot {
  readonly seq: number
  /** The server's moment, milliseconds. */
  readonly at: number
  readonly answers: Answers
}

/** The handing-in (交卷), by the officer or, at the deadline, by the timer. */
export interface Submission {
  readonly at: number
  readonly by: 'officer' | 'timer'
  readonly slot: string
  readonly answers: Answers
}

/** More time for one person (延时), with its reason. */
export interface Extension {
  readonly minutes: number
  readonly reason: string
  readonly by: string
  readonly at: number
}

/**
 * An attempt (一次答题). Its id is natural, `sitting:officer:number`. Marks are never stored here: they are a pure
 * function of this document and the sitting's corrections; what counts stands in the ledger under the same id.
 */
export interface Attempt {
  readonly _id: string
  readonly sitting: string
  readonly officer: string
  readonly number: number
  /** The WeChat identity it is open for; empty after a release. */
  readonly openid: string
  readonly name: string
  /** City and county in short: 沈阳 和平. */
  readonly place: string
  readonly unit: string
  readonly path: readonly string[]
  readonly state: 'prepared' | 'open' | 'submitted'
  readonly seed: string
  readonly questions: readonly AttemptQuestion[]
  readonly opensAt: number
  readonly closesAt: number
  /** Far ahead until begun; then set once, whoever begins again. */
  readonly startedAt: number
  readonly endsAt: number
  /** endsAt and grace: a submission after it is late. */
  readonly lastAt: number
  readonly extensions: readonly Extension[]
  /** Phones that have begun or gone on with it; each gets the next number. */
  readonly phones: number
  readonly slots: Readonly<Record<string, Slot>>
  readonly submission: Submission | null
  /** What came after `lastAt`: kept and marked. */
  readonly late: Submission | null
  /** The ledger has it. */
  readonly posted: boolean
}
