import type { QuestionDraft } from './store'

/** What tells one new draft from another; the rest is the same for all of them. */
export type Begun = Pick<
  QuestionDraft,
  '_id' | 'question' | 'base' | 'origin' | 'content' | 'by' | 'path' | 'review' | 'at'
> & {
  readonly import?: string
  /** What the check says of it; nothing yet where it was not looked at. */
  readonly looked: QuestionDraft['looked'] | undefined
}

const NOT_LOOKED: QuestionDraft['looked'] = { flaws: [], remarks: [] }

/** A draft (题目草稿) as it is kept first, wherever it comes from. */
export const newDraft = ({ import: of = undefined, looked, ...begun }: Begun): QuestionDraft => ({
  ...begun,
  import: of ?? null,
  looked: looked ?? NOT_LOOKED,
  complete: looked?.flaws.length === 0,
  ...{ seq: 1, key: '', note: '', publishing: false },
  updatedAt: begun.at,
})
