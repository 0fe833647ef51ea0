/** What a piece of evidence leads to. */
export const PROOFS = ['sitting', 'board', 'meet', 'case', 'dossier', 'record'] as const
export type Proof = (typeof PROOFS)[number]

/**
 * One piece of evidence (依据) for one indicator of one unit. For a share: `part` of `whole` (12 of 14 passed; place 2
 * of 9 is 8 of 9). For what is counted: `part` times, `whole` 0.
 */
export interface Evidence {
  /** Natural, so that the same thing counts once. */
  readonly id: string
  readonly proof: Proof
  /** The id of what it leads to. */
  readonly of: string
  readonly title: string
  readonly part: number
  readonly whole: number
  /** The place it stands for, where it comes from a standing; else null. */
  readonly place: number | null
  /** The server's moment, milliseconds. */
  readonly at: number
}

/** A unit's evidence by indicator; an indicator without any has an empty list. */
export type EvidenceByIndicator = Readonly<Record<string, readonly Evidence[]>>
