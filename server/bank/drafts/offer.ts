import type { Question } from '#domain/bank'
import { handIn, newReview } from '#domain/review'
import { command } from '#server/platform'
import { BANK_FLOW } from '../rights'
import { lookAt } from './look'
import { newDraft } from './new-draft'
import { drafts, type QuestionDraft } from './store'

/** A question that a case offers to the bank (入库申请), under the id it will have there. */
export interface Offered {
  readonly question: Question
  readonly case: string
  readonly title: string
  /** Everybody who wrote the case. */
  readonly authors: readonly string[]
  readonly by: string
  readonly path: readonly string[]
}

async function draftsOf(offered: readonly Offered[], at: number): Promise<QuestionDraft[]> {
  const looks = await lookAt(offered.map(({ question }) => question))
  return offered.map(({ question: { id, ...content }, title, authors, by, path, ...of }, i) => {
    const fresh = { ...newReview<'bankReview'>(''), authors }
    return newDraft({
      _id: id,
      question: id,
      base: 0,
      origin: { kind: 'case', case: of.case, title },
      ...{ content, looked: looks[i], by, path },
      review: handIn(fresh, BANK_FLOW) ?? fresh,
      at,
    })
  })
}

/** Offers questions to the bank; those offered before are left as they are. At most three operations; how many are new. */
export async function offer(offered: readonly Offered[], now: Date): Promise<number> {
  const ids = offered.map(({ question }) => question.id)
  const there = await drafts.find(
    { _id: command.in(ids) },
    { limit: Math.max(1, ids.length), fields: { _id: true } },
  )
  const known = new Set(there.map(({ _id }) => _id))
  const fresh = offered.filter(({ question }) => !known.has(question.id))
  await drafts.addMany(await draftsOf(fresh, now.getTime()))
  return fresh.length
}
