import { takeBack } from '#domain/review'
import { refuse, type UseCase } from '#server/platform'
import { mayWrite } from '../rights'
import { drafts } from './store'

/** Takes back what is under review, to go on writing; an import's goes with its import. Two operations. */
export const takeBackDraft: UseCase<'bank', 'takeBackDraft'> = async (
  { officer, now },
  { draft: id },
) => {
  const draft = await drafts.get(id)
  if (!draft || !mayWrite(officer, draft.path)) return refuse('DRAFT_NOT_FOUND')
  const review = draft.import === null ? takeBack(draft.review) : undefined
  if (!review) return refuse('NOT_IN_REVIEW')
  const where = { _id: id, 'review.state': 'bankReview', 'review.version': review.version }
  const change = { 'review.state': review.state, updatedAt: now.getTime() }
  return (await drafts.update(where, change)) > 0
    ? { state: review.state }
    : refuse('NOT_IN_REVIEW')
}
