import type { Looked, QuestionContent } from '#domain/bank'
import type { FilePlace } from '#domain/imports'
import type { Review } from '#domain/review'
import { collection } from '#server/platform'

/** Where a draft comes from: written here, offered by a case (入库申请), or read from a file (导入). */
export type Origin =
  | { readonly kind: 'editor' }
  | { readonly kind: 'case'; readonly case: string; readonly title: string }
  | { readonly kind: 'import'; readonly at: FilePlace }

/** A question that is being written or reviewed (题目草稿); nobody is asked it before it is published. */
export interface QuestionDraft {
  readonly _id: string
  /** The id it has in the bank, or will have. */
  readonly question: string
  /** The version of the published question it changes; 0 for a new one. */
  readonly base: number
  readonly origin: Origin
  /** The import it belongs to: no list of single drafts shows it, and it goes through review with its import. */
  readonly import: string | null
  readonly content: QuestionContent
  readonly looked: Looked
  /** Nothing keeps it from being handed in: what an import hands in as a whole. */
  readonly complete: boolean
  /** Raised with each keeping. */
  readonly seq: number
  /** The key of the last keeping, so that its retry is known (house law 3). */
  readonly key: string
  readonly by: string
  readonly path: readonly string[]
  readonly review: Review<'bankReview'>
  /** What was said when it was handed in: what the change is for (修改说明). */
  readonly note: string
  /** It passed, and not all of it is written into the bank yet. */
  readonly publishing: boolean
  /** When it was begun, or handed in last; milliseconds. */
  readonly at: number
  readonly updatedAt: number
}
export const drafts = collection<QuestionDraft>('questionDrafts')

/** An import as the desk lists it (一批导入的题): the one document that makes its drafts visible. */
export interface QuestionBatch {
  /** The import. */
  readonly _id: string
  readonly title: string
  readonly by: string
  readonly path: readonly string[]
  readonly drafts: number
  readonly review: Review<'bankReview'>
  /** It passed, and not all of it is in the bank yet. */
  readonly publishing: boolean
  /** Up to which draft it is written into the bank. */
  readonly cursor: string
  readonly leasedUntil: number
  /** How many questions of it were published. */
  readonly published: number
  readonly at: number
}
export const batches = collection<QuestionBatch>('questionBatches')
