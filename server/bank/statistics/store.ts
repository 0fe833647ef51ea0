import type { ItemFigures } from '#domain/bank'
import { collection } from '#server/platform'

/** By question, by version. */
export type Items = Readonly<Record<string, Readonly<Record<string, ItemFigures>>>>

/** The figures of many questions in one document: a batch of answers touches few of these. */
interface Bucket {
  readonly _id: string
  /** The last batch it took: none counts twice (house law 3). */
  readonly batch: number
  /** When, milliseconds. */
  readonly at: number
  readonly items: Items
}
export const buckets = collection<Bucket>('itemStatistics')

/** How far the counting is: the batch in hand is stored before it is counted. */
interface Fold {
  readonly _id: string
  readonly leasedUntil: number
  readonly batch: number
  readonly at: number
  readonly state: 'done' | 'pending'
  /** What the batch is made of, in words of whoever gives the answers. */
  readonly of: readonly string[]
}
export const folds = collection<Fold>('itemStatistics')
export type { Bucket, Fold }
