import type { Entry } from '#domain/ledger'

/** What a fold is about to take in: rows of the ledger, and what else a projection said was waiting. */
export interface Batch {
  /** Rising by one with each batch. */
  readonly number: number
  /** The moment the figures will be true as of. */
  readonly at: number
  readonly rows: readonly Entry[]
  readonly waiting: readonly string[]
}

/**
 * Figures made of the ledger (house law 3). `apply` may be called with the same batch again after a crash, also
 * while another fold is at it: each of its documents takes a batch once.
 */
export interface Projection {
  readonly name: string
  /** Those of these rows that must wait, by id, as of a moment: they are kept back until released. */
  holds(rows: readonly Entry[], at: number): Promise<readonly string[]>
  /** What beside rows waits to be taken in, at most so many, in words of the projection's own. */
  waiting(most: number): Promise<readonly string[]>
  apply(batch: Batch): Promise<void>
  /** Called when nothing is left to fold; `at` is the moment the fold began. */
  rest(at: number): Promise<void>
}
