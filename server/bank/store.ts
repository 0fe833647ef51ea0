import type { Shelved, Snapshot } from '#domain/bank'
import type { BeijingDay } from '#domain/beijing-day'
import { collection } from '#server/platform'

/** A question as it is published: with its version and what pages say about its article. */
export interface PublishedQuestion extends Snapshot {
  readonly _id: string
  /** Out of use since (撤下), until a review brings it back. */
  readonly withdrawn?: {
    readonly by: string
    readonly byName: string
    /** Milliseconds. */
    readonly at: number
    readonly reason: string
  }
  /** Confirmed for a newer version of its law (确认): under which key, for which old version, and since when. */
  readonly renewal?: { readonly key: string; readonly was: string; readonly from: BeijingDay }
  /** Does not hold any more since its law was replaced, and waits to be rewritten (退回改写). */
  readonly rewrite?: {
    readonly by: string
    readonly byName: string
    /** Milliseconds. */
    readonly at: number
    readonly note: string
  }
}

export const questions = collection<PublishedQuestion>('questions')
/** One document lists what sets and papers may draw from: it makes an import visible all at once. */
export const shelves = collection<Shelved & { readonly _id: string }>('shelves')
