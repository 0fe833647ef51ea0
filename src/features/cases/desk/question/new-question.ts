import { optionsOfType } from '#domain/bank'
import type { DraftQuestion } from '../draft/draft'
import { NO_CITATION } from '../draft/draft'

type Type = DraftQuestion['type']
type Option = DraftQuestion['options'][number]

export const BLANK: Option = { text: '', right: false }

/** A question (题目) with room for three options; its id is made by the phone and stays. */
export const newQuestion = (id: string): DraftQuestion => ({
  id,
  at: null,
  type: 'single',
  stem: '',
  options: [{ ...BLANK, right: true }, BLANK, BLANK],
  takeaway: '',
  reason: '',
  citation: NO_CITATION,
})

/** A question of another type: what was written stays wherever it fits. */
export const ofType = (question: DraftQuestion, type: Type): DraftQuestion =>
  type === question.type
    ? question
    : { ...question, type, options: [...optionsOfType(question, type, BLANK)] }
