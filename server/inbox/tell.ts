import type { About, MessageKind } from './store'

/** Something to tell an officer (告知). */
export interface Telling {
  /** The officer. */
  readonly to: string
  readonly kind: MessageKind
  /** What caused it, such as a regrade's id: the same cause is told the same person once. */
  readonly cause: string
  /** Points stay null while a board keeps them back (封榜). */
  readonly about: About
  /** When it happened, milliseconds. */
  readonly at: number
}

/** Tells officers; telling again changes nothing, so that a timer may repeat a batch (house law 3). */
export async function tell(_tellings: readonly Telling[]): Promise<void> {
  throw new Error('not written yet')
}
