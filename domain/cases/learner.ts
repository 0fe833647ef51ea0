import type { CaseQuestion } from './case'

/** An answer as it was first given; `at` is the server's moment. */
export interface CaseAnswer {
  readonly chosen: readonly number[]
  readonly right: boolean
  readonly at: number
}
export type CaseAnswers = Readonly<Record<string, CaseAnswer>>

/** How many questions were answered, and how many of them right. */
export interface Tally {
  readonly answered: number
  readonly right: number
}

/** What an officer made of a case (学案): one small document, theirs alone. */
export interface CaseLearner {
  readonly case: string
  readonly officer: string
  /** Last touched, milliseconds. */
  readonly at: number
  /** First answers, given before anything was told. */
  readonly answers: CaseAnswers
  /** First answers of going through it once more (再答一遍). */
  readonly again: CaseAnswers
  /** What the two come to: counted with each answer. */
  readonly before: Tally
  readonly after: Tally
  /** The decision was looked at without deciding first. */
  readonly passedOver: boolean
  readonly learned: boolean
  readonly note: string
}

/** The question that stands before the decision (换你会怎么定): the first after the text, else the last of the video. */
export const decidingQuestion = (questions: readonly CaseQuestion[]): CaseQuestion | undefined =>
  questions.find(({ at }) => at === null) ?? questions.at(-1)

/** Whether decision and lesson may be shown: the question before them is answered, or was passed over. */
export function isDecided(
  questions: readonly CaseQuestion[],
  { answers, passedOver }: Pick<CaseLearner, 'answers' | 'passedOver'>,
): boolean {
  const deciding = decidingQuestion(questions)
  return passedOver || deciding === undefined || answers[deciding.id] !== undefined
}

/** Whether every question was answered. */
export const isAnswered = (
  questions: readonly CaseQuestion[],
  { answers }: Pick<CaseLearner, 'answers'>,
): boolean => questions.every(({ id }) => answers[id] !== undefined)

/** Whether a case counts as learned (已学): its video watched, or, without one, its questions answered. */
export const isLearned = (
  questions: readonly CaseQuestion[],
  learner: Pick<CaseLearner, 'answers'>,
  watched: boolean | null,
): boolean => watched ?? isAnswered(questions, learner)

/** The next turning point that waits beyond a moment, seconds; null when none is ahead. */
export function nextStop(
  questions: readonly CaseQuestion[],
  { answers }: Pick<CaseLearner, 'answers'>,
  from: number,
): number | null {
  const ahead = questions.flatMap(({ id, at }) =>
    at !== null && at >= from && answers[id] === undefined ? [at] : [],
  )
  return ahead.length > 0 ? Math.min(...ahead) : null
}
