import { keptForms, newKey } from '#cloud'
import type { Reply } from '#contract/index'
import type { Domain } from '#domain/bank'
import type { Content } from '../../fields'

export type Draft = Reply<'bank', 'draft'>

/** A question that is being written on this phone (house law 10). */
export interface Form {
  /** Null until the cloud has it. */
  readonly draft: string | null
  /** What was seen last. */
  readonly seq: number
  /** Another message with each change; a new one is known by its first key for good. */
  readonly key: string
  readonly content: Content
}

/** By the draft's id, or `new`. */
export const forms = keptForms<Form>('bank.draft.1')
export const NEW = 'new'

export const BLANK = { text: '', right: false, note: null }

const blankContent = (domain: Domain): Content => ({
  type: 'single',
  domain,
  difficulty: 2,
  situation: true,
  topic: '',
  stem: '',
  options: [{ ...BLANK, right: true }, BLANK, BLANK, BLANK],
  takeaway: '',
  reason: '',
  citation: { law: '', version: '', article: '' },
  seeAlso: [],
  calculation: '',
})

export const newForm = (key: string): Form => ({
  draft: null,
  seq: 0,
  key,
  content: blankContent('general'),
})

export const formOf = ({ draft, seq, content }: Draft): Form => ({
  draft,
  seq,
  key: newKey(),
  content,
})
