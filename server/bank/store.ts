import type { ShelfLine, Snapshot } from '#domain/bank'
import { collection } from '#server/platform'

/** A question as it is published: with its version and what pages say about its article. */
export interface PublishedQuestion extends Snapshot {
  readonly _id: string
}

export const questions = collection<PublishedQuestion>('questions')
/** One document lists what sets and papers may draw from: it makes an import visible all at once. */
export const shelves = collection<{
  readonly _id: string
  readonly lines: readonly ShelfLine[]
}>('shelves')
