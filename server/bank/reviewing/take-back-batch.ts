import { takeBack } from '#domain/review'
import { refuse, type UseCase } from '#server/platform'
import { batches, drafts } from '../drafts/store'
import { mayWrite } from '../rights'

/** Takes an import back while it waits: the import first, so that nobody judges half of it. Three operations. */
export const takeBackBatch: UseCase<'bank', 'takeBackBatch'> = async (
  { officer },
  { import: of },
) => {
  const batch = await batches.get(of)
  if (!batch || !mayWrite(officer, batch.path)) return refuse('IMPORT_NOT_FOUND')
  const review = takeBack(batch.review)
  if (!review) return refuse('NOT_IN_REVIEW')
  const where = { _id: of, 'review.state': 'bankReview', 'review.version': review.version }
  if ((await batches.update(where, { 'review.state': review.state })) === 0)
    return refuse('NOT_IN_REVIEW')
  await drafts.update({ import: of, 'review.state': 'bankReview' }, { 'review.state': 'returned' })
  return { state: review.state }
}
