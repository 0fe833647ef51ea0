import type { Reply } from '#contract/index'

export type Paper = Reply<'exam', 'start'>
export type Question = Paper['questions'][number]
export type Saved = Reply<'exam', 'save'>
export type Conflict = Saved['conflicts'][number]
type Receipt = Reply<'exam', 'submit'>

/** An answer as a phone holds it: shown places, and how often the question was changed. */
export interface Given {
  readonly chosen: readonly number[]
  readonly rev: number
}
export type Answers = Readonly<Record<string, Given>>

/** How an attempt ended, as far as this phone knows. */
export type End =
  /** On its way; the cloud has not said that it arrived. */
  | { readonly kind: 'sending'; readonly byTime: boolean }
  /** It did not get through and waits on this phone. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'received'; readonly receipt: Receipt }
  /** Handed in elsewhere: another phone, or the timer. */
  | { readonly kind: 'elsewhere'; readonly at: number }
  | { readonly kind: 'refused'; readonly code: string; readonly data: unknown }

/** What an officer has done on this phone with a paper (答题草稿), kept at every tap (house law 10). */
export interface Draft {
  readonly attempt: string
  /** This phone's number within the attempt. */
  readonly phone: number
  readonly seq: number
  readonly answers: Answers
  /** What the cloud has acknowledged, from every phone. */
  readonly received: Answers
  readonly receivedAt: number | null
  /** Questions to come back to (标记); they stay on this phone. */
  readonly marked: readonly string[]
  /** The question in view. */
  readonly place: number
  readonly endsAt: number
  readonly lastAt: number
  readonly conflicts: readonly Conflict[]
  readonly end: End | null
}

/** Going on begins at the first question without an answer. */
const firstOpen = ({ questions, answers }: Paper): number =>
  Math.max(
    0,
    questions.findIndex(({ id }) => (answers[id]?.chosen.length ?? 0) === 0),
  )

/** The draft of a paper just begun, or gone on with after another phone. */
export const draftOf = (paper: Paper): Draft => ({
  attempt: paper.attempt,
  phone: paper.phone,
  seq: 0,
  answers: paper.answers,
  received: paper.answers,
  receivedAt: Object.keys(paper.answers).length > 0 ? paper.now : null,
  marked: [],
  place: firstOpen(paper),
  endsAt: paper.endsAt,
  lastAt: paper.lastAt,
  conflicts: [],
  end: null,
})

export const isAnswered = ({ answers }: Draft, question: string): boolean =>
  (answers[question]?.chosen.length ?? 0) > 0
