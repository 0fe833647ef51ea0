import { handIn, isWithAuthors } from '#domain/review'
import { command, refuse, type UseCase } from '#server/platform'
import { batches, drafts } from '../drafts/store'
import { BANK_FLOW, mayWrite } from '../rights'

/** Drafts of an import that may be handed in. */
const ready = (of: string) => ({
  import: of,
  complete: true,
  'review.state': command.in(['draft', 'returned']),
})

/**
 * Hands in all complete drafts of an import at once: the drafts first, then the import, so that a reviewer finds all
 * of them; done again after a crash it goes on. Four operations, however many drafts.
 */
export const handInBatch: UseCase<'bank', 'handInBatch'> = async (
  { officer, now },
  { import: of },
) => {
  const batch = await batches.get(of)
  if (!batch || !mayWrite(officer, batch.path)) return refuse('IMPORT_NOT_FOUND')
  if (!isWithAuthors(batch.review) || batch.publishing) return refuse('UNDER_REVIEW')
  const review = handIn(batch.review, BANK_FLOW)
  if (!review) return refuse('UNDER_REVIEW')
  const at = now.getTime()
  const given = await drafts.update(ready(of), {
    'review.state': review.state,
    'review.version': command.inc(1),
    at,
  })
  const waits = await drafts.find(
    { import: of, 'review.state': 'bankReview' },
    { limit: 1, fields: { _id: true } },
  )
  if (waits.length === 0) return refuse('NOTHING_COMPLETE')
  const where = {
    _id: of,
    'review.state': batch.review.state,
    'review.version': batch.review.version,
  }
  const change = { 'review.state': review.state, 'review.version': review.version, at }
  if ((await batches.update(where, change)) === 0) return refuse('UNDER_REVIEW')
  return { state: review.state, handedIn: given }
}
