import type { Input, Reply } from '#contract/index'
import type { Question, QuestionContent } from '#domain/bank'
import type { Review } from '#domain/review'
import type { Origin, QuestionBatch, QuestionDraft } from './store'

type Wire = Input<'bank', 'keepDraft'>['content']
type Card = Reply<'bank', 'desk'>['mine'][number]
type BatchCard = Reply<'bank', 'desk'>['imports'][number]
type Decided = Reply<'bank', 'draft'>['decisions'][number]

/** What a phone sent, as it is kept: a note or a further article that is empty is none. */
export function contentOf({ options, seeAlso, calculation, ...rest }: Wire): QuestionContent {
  const further = seeAlso.filter((article) => article !== '')
  return {
    ...rest,
    options: options.map(({ text, right, note }) => ({
      text,
      right,
      ...(note && !right ? { note } : {}),
    })),
    ...(further.length > 0 ? { seeAlso: further } : {}),
    ...(calculation !== '' ? { calculation } : {}),
  }
}

/** Kept content as it goes to a phone, whichever citation it carries. */
export function contentShown<C extends Question['citation']>(
  of: Omit<QuestionContent, 'citation'> & { readonly citation: C },
) {
  const { type, domain, difficulty, situation, topic, stem, options, takeaway, reason } = of
  const { citation, seeAlso, calculation } = of
  return {
    ...{ type, domain, difficulty, situation, topic, stem, takeaway, reason, citation },
    options: options.map(({ text, right, note }) => ({ text, right, note: note ?? null })),
    seeAlso: seeAlso ?? [],
    calculation: calculation ?? '',
  }
}

/** Where it comes from: the case's title, or sheet and row of the file. */
export function originShown(origin: Origin): Card['origin'] {
  if (origin.kind === 'case') return { kind: 'case', title: origin.title, case: origin.case }
  if (origin.kind === 'editor') return { kind: 'editor', title: '', case: null }
  const { sheet, row } = origin.at
  return { kind: 'import', title: `${sheet === null ? '' : `${sheet} `}${row}`, case: null }
}

/** A draft as lists show it. */
export const cardOf = (draft: QuestionDraft): Card => ({
  draft: draft._id,
  question: draft.question,
  base: draft.base,
  type: draft.content.type,
  domain: draft.content.domain,
  stem: draft.content.stem,
  origin: originShown(draft.origin),
  state: draft.review.state,
  by: draft.by,
  at: draft.updatedAt,
  complete: draft.complete,
})

/** An import as lists show it. */
export const batchCard = (batch: QuestionBatch): BatchCard => ({
  import: batch._id,
  title: batch.title,
  by: batch.by,
  at: batch.at,
  drafts: batch.drafts,
  state: batch.review.state,
  publishing: batch.publishing,
  published: batch.published,
})

/** What was decided, the latest first. */
export const decisionsShown = ({ decisions }: Review<'bankReview'>): Decided[] =>
  decisions
    .map(({ byName, version, verdict, note, at }) => ({ by: byName, version, verdict, note, at }))
    .toReversed()
