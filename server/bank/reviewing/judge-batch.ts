import type { Input } from '#contract/index'
import { decide, hasDecided } from '#domain/review'
import { command, type OfficerCall, refuse, type UseCase } from '#server/platform'
import { batches, type QuestionBatch } from '../drafts/store'
import { flowOf, mayLook, reviewerOf } from '../rights'
import { publishBatches } from './publish-batches'
import { returnBatch } from './return-batch'

type Said = Input<'bank', 'judgeBatch'>

const CODES = {
  NOT_IN_REVIEW: 'NOT_IN_REVIEW',
  OTHER_VERSION: 'OTHER_VERSION',
  NOT_YOUR_STEP: 'IMPORT_NOT_FOUND',
  OWN_WORK: 'OWN_WORK',
  BOTH_STEPS: 'NOT_IN_REVIEW',
} as const

async function decided(batch: QuestionBatch, { officer, now }: OfficerCall, said: Said) {
  const { review, path } = batch
  const { version, verdict, note } = said
  const at = now.getTime()
  const after = decide(review, flowOf(officer, path), reviewerOf(officer), {
    ...{ version, verdict, note, at, path },
  })
  if (typeof after === 'string') return refuse(CODES[after])
  if (verdict === 'return' && note === '') return refuse('REASON_NEEDED')
  const publishing = verdict === 'pass'
  const where = { _id: batch._id, 'review.state': 'bankReview', 'review.version': version }
  const change = { review: command.set(after), publishing, cursor: '', at }
  if ((await batches.update(where, change)) === 0) return refuse('NOT_IN_REVIEW')
  return { ...batch, review: after, publishing }
}

/**
 * Takes all that was handed in of an import into the bank, or sends it back; its authors never judge it. The decision
 * is two operations; writing the questions goes on in the background where it takes long.
 */
export const judgeBatch: UseCase<'bank', 'judgeBatch'> = async (call, said) => {
  const batch = await batches.get(said.import)
  if (!batch || !mayLook(call.officer, batch.path)) return refuse('IMPORT_NOT_FOUND')
  const again = hasDecided(batch.review, call.officer._id, said)
  const after = again ? batch : await decided(batch, call, said)
  if ('refused' in after) return after
  if (said.verdict === 'return') await returnBatch(after)
  else await publishBatches(Date.now)
  const now = await batches.get(said.import)
  return { state: after.review.state, publishing: now?.publishing ?? false }
}
