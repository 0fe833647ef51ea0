import type { Citation } from '#domain/bank'
import type { CaseQuestion } from '#domain/cases'
import { shuffle } from '#domain/lot'
import type { PrintedCitation } from './citation'
import { typeText } from './copy'
import { fitInPairs } from './pairs'

/** A question as the book asks it (换你会怎么定), with its answer, which is printed at the end of the case. */
export interface PrintedQuestion {
  readonly type: string
  /** Whether several may be right: a square instead of a circle. */
  readonly several: boolean
  readonly stem: string
  /** In an order drawn by lot, as on the phone; a judgement has no letters. */
  readonly options: readonly { readonly letter: string; readonly text: string }[]
  /** Printed two by two. */
  readonly pairs: boolean
  /** B, or A、C, or 错. */
  readonly answer: string
  readonly takeaway: string
  readonly reason: string
  /** What is wrong with the others: “A：过期就不能上岗”. */
  readonly notes: readonly string[]
  readonly citation: PrintedCitation
}

const LETTERS = 'ABCDEF'

function lettered(of: string, { id, type, options }: CaseQuestion) {
  if (type === 'judgement') return options.map((option) => ({ ...option, letter: '' }))
  return shuffle(options, `${of}:${id}`).map((option, place) => ({
    ...option,
    letter: LETTERS[place] ?? '',
  }))
}

/** A question of the case `of`, as it is printed. */
export function printedQuestion(
  of: string,
  question: CaseQuestion,
  cited: (citation: Citation) => PrintedCitation,
): PrintedQuestion {
  const options = lettered(of, question)
  const nameOf = ({ letter, text }: (typeof options)[number]) => letter || text
  return {
    type: typeText(question.type),
    several: question.type === 'multiple',
    stem: question.stem,
    options: options.map(({ letter, text }) => ({ letter, text })),
    pairs: fitInPairs(options.map(({ text }) => text)),
    answer: options
      .filter(({ right }) => right)
      .map(nameOf)
      .join('、'),
    takeaway: question.takeaway,
    reason: question.reason,
    notes: options.flatMap((option) => (option.note ? [`${nameOf(option)}：${option.note}`] : [])),
    citation: cited(question.citation),
  }
}
