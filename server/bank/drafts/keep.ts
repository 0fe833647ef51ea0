import { createHash } from 'node:crypto'
import type { Input } from '#contract/index'
import type { Looked } from '#domain/bank'
import { isWithAuthors, newReview, withAuthor } from '#domain/review'
import { command, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { mayWrite } from '../rights'
import { lookAt } from './look'
import { newDraft } from './new-draft'
import { contentOf } from './shown'
import { batches, drafts, type QuestionDraft } from './store'

type Kept = Input<'bank', 'keepDraft'>

/** The same key of the same person is the same question (house law 3). */
const idOf = (officer: string, key: string): string =>
  `q-${createHash('sha256').update(`${officer} ${key}`).digest('hex').slice(0, 20)}`

const shown = ({ _id, seq, updatedAt, looked }: QuestionDraft) => ({
  draft: _id,
  seq,
  at: updatedAt,
  looked,
})

/** What is kept already may be this very keeping, sent again. */
const sameOrOther = (known: QuestionDraft, { key, seq }: Kept) =>
  known.key === key && known.seq === seq + 1
    ? shown(known)
    : refuse('CHANGED_MEANWHILE', { seq: known.seq, by: known.by })

async function looksAt(content: QuestionDraft['content']): Promise<Looked> {
  const [look] = await lookAt([content])
  return look ?? { flaws: [], remarks: [] }
}

/** Before its first words: nothing is seen of it yet. */
const freshOf = (id: string, { content }: Kept, { officer, now }: OfficerCall): QuestionDraft => ({
  ...newDraft({
    _id: id,
    question: id,
    base: 0,
    origin: { kind: 'editor' },
    content: contentOf(content),
    looked: undefined,
    ...{ by: officer.name, path: officer.path },
    review: newReview(officer._id),
    at: now.getTime(),
  }),
  seq: 0,
})

/** What this keeping leaves. */
async function after(before: QuestionDraft, kept: Kept, { officer, now }: OfficerCall) {
  const content = contentOf(kept.content)
  const looked = await looksAt(content)
  return {
    ...before,
    ...{ content, looked, key: kept.key, by: officer.name, updatedAt: now.getTime() },
    complete: looked.flaws.length === 0,
    seq: kept.seq + 1,
    review: withAuthor(before.review, officer._id),
  }
}

async function begin(call: OfficerCall, kept: Kept) {
  const id = idOf(call.officer._id, kept.key)
  const draft = await after(freshOf(id, kept, call), kept, call)
  if (await drafts.add(draft)) return shown(draft)
  const known = await drafts.get(id)
  return known ? sameOrOther(known, kept) : refuse('DRAFT_NOT_FOUND')
}

/** Who writes on one of an import's is an author of the import: nobody passes their own words within a batch. */
async function asAuthorOfBatch(draft: QuestionDraft, { officer }: OfficerCall): Promise<void> {
  if (draft.import === null || draft.review.authors.includes(officer._id)) return
  await batches.update(
    { _id: draft.import },
    { 'review.authors': command.addToSet({ $each: [officer._id] }) },
  )
}

/** Writes over what was seen last. */
async function goOn(call: OfficerCall, id: string, kept: Kept) {
  const known = await drafts.get(id)
  if (!known || !mayWrite(call.officer, known.path) || known.review.state === 'passed')
    return refuse('DRAFT_NOT_FOUND')
  if (!isWithAuthors(known.review)) return refuse('UNDER_REVIEW')
  if (known.seq !== kept.seq) return sameOrOther(known, kept)
  await asAuthorOfBatch(known, call)
  const next = await after(known, kept, call)
  const { content, looked, complete, seq, key, by, updatedAt, review } = next
  const unchanged = { _id: id, seq: kept.seq, 'review.state': known.review.state }
  const change = { complete, seq, key, by, updatedAt, review: command.set(review) }
  const taken = await drafts.update(unchanged, {
    ...change,
    content: command.set(content),
    looked: command.set(looked),
  })
  if (taken > 0) return shown(next)
  const now = await drafts.get(id)
  return now ? sameOrOther(now, kept) : refuse('DRAFT_NOT_FOUND')
}

/**
 * Keeps a draft as it is now, begun with a key or written over what was seen last; the same again is the same. Two
 * operations for a new one, three for one that is there, one more for the first words on an import's.
 */
export const keepDraft: UseCase<'bank', 'keepDraft'> = (call, kept) =>
  kept.draft === null ? begin(call, kept) : goOn(call, kept.draft, kept)
