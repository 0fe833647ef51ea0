import type { Reply } from '#contract/index'

export type Read = Reply<'cases', 'read'>
export type Question = Read['questions'][number]
export type Answered = NonNullable<Question['mine']>

/** What the cloud says to an answer; decision and lesson once they may be shown. */
interface Told {
  readonly answered: Answered
  readonly decision: string | null
  readonly lesson: string | null
}

/** A case once a question of it is answered: the first answer to it stays. */
export function answeredIn(read: Read, question: string, told: Told): Read {
  const { answered, decision, lesson } = told
  return {
    ...read,
    questions: read.questions.map((one) =>
      one.id === question && one.mine === null ? { ...one, mine: answered } : one,
    ),
    decision: read.decision ?? decision,
    lesson: read.lesson ?? lesson,
    decides: decision === null ? read.decides : null,
  }
}
