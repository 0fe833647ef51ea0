import type { DraftQuestion } from '../draft/draft'
import { NO_CITATION } from '../draft/draft'

type Type = DraftQuestion['type']
type Option = DraftQuestion['options'][number]

const blank: Option = { text: '', right: false }
const YES_NO: readonly Option[] = [
  { text: '对', right: true },
  { text: '不对', right: false },
]

/** A question (题目) with room for three options; its id is made by the phone and stays. */
export const newQuestion = (id: string): DraftQuestion => ({
  id,
  at: null,
  type: 'single',
  stem: '',
  options: [{ ...blank, right: true }, blank, blank],
  takeaway: '',
  reason: '',
  citation: NO_CITATION,
})

/** A question of another type: what was written stays wherever it fits. */
export function ofType(question: DraftQuestion, type: Type): DraftQuestion {
  if (type === question.type) return question
  if (type === 'judgement') return { ...question, type, options: YES_NO }
  const options = question.type === 'judgement' ? newQuestion('').options : question.options
  return { ...question, type, options: type === 'single' ? withOneRight(options) : options }
}

function withOneRight(options: readonly Option[]): readonly Option[] {
  const first = options.findIndex(({ right }) => right)
  return options.map((option, place) => ({ ...option, right: place === Math.max(0, first) }))
}

/** Marks an option right or not (对错); of a single choice only one can be. */
export const marked = (question: DraftQuestion, place: number): DraftQuestion => ({
  ...question,
  options: question.options.map((option, at) => {
    if (question.type !== 'multiple') return { ...option, right: at === place }
    return at === place ? { ...option, right: !option.right } : option
  }),
})
