import type { Question } from '#domain/bank'
import type { Flow, Review } from '#domain/review'
import { collection } from '#server/platform'

/** One step: a legal reviewer who did not write it (题库审核). */
export const BANK_FLOW: Flow<'bankReview'> = [{ name: 'bankReview', role: 'legalReviewer' }]

/** A question offered to the bank (入库申请), under the id it will have there. */
export interface Proposal {
  readonly _id: string
  readonly question: Question
  /** Where it comes from, such as a case. */
  readonly source: { readonly case: string; readonly title: string }
  readonly path: readonly string[]
  readonly review: Review<'bankReview'>
  readonly at: number
}
export const proposals = collection<Proposal>('bankProposals')
