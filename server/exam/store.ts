import type { Attempt, Sitting } from '#domain/exam'
import { collection } from '#server/platform'

export const sittings = collection<Sitting>('sittings')
export const attempts = collection<Attempt>('attempts')

/** How far the timer is with preparing a sitting's attempts (备考); one document a sitting. */
export interface Preparation {
  readonly _id: string
  /** The sitting's version it prepares; another one begins anew. */
  readonly version: number
  readonly leasedUntil: number
  /** The last officer looked at; they are walked in the order of their ids. */
  readonly cursor: string
  /** Eligible officers so far, of each unit and all below it. */
  readonly sizes: Readonly<Record<string, number>>
  /** Eligible officers so far, all together. */
  readonly expected: number
  readonly done: boolean
}
export const preparations = collection<Preparation>('preparations')
