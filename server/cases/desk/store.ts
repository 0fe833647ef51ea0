import type { Input } from '#contract/index'
import { collection } from '#server/platform'

/** What a draft holds: text before masking, whom it is about, and what was decided about each finding. */
export type Draft = Input<'cases', 'keep'>['draft']

/** A draft (草稿) under its case's id. The words before masking are here and nowhere else. */
export interface CaseDraft extends Draft {
  readonly _id: string
  readonly path: readonly string[]
  /** Raised with each keeping. */
  readonly seq: number
  /** Who kept it last, and the key they did it with. */
  readonly by: string
  readonly key: string
  readonly updatedAt: number
}
export const drafts = collection<CaseDraft>('caseDrafts')
