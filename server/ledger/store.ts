import type { Entry } from '#domain/ledger'
import { collection } from '#server/platform'

export const rows = collection<Entry>('ledger')

/** A unit's month: mistakes understood, and by whom, so that a figure about too few is never shown. */
export interface UnitMonth {
  readonly _id: string
  readonly understood: number
  readonly who: Readonly<Record<string, true>>
  /** The last batch folded in. */
  readonly batch: number
}
export const unitMonths = collection<UnitMonth>('unitMonths')

/** The fold's own document: its lease, and the batch that is being folded in or was last. */
export interface Fold {
  readonly _id: 'ledger'
  readonly leasedUntil: number
  readonly batch: number
  /** The moment the batch was put together. */
  readonly at: number
  readonly state: 'pending' | 'done'
  readonly rows: readonly string[]
  /** What else each projection takes in with it. */
  readonly waiting: Readonly<Record<string, readonly string[]>>
}
export const folds = collection<Fold>('folds')
