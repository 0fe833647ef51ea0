import type { Board, Cells, Member, Standing, Versioned } from '#domain/boards'
import { collection } from '#server/platform'

/** When, by whom and why a revealed board was opened again. */
export interface Reopening {
  readonly key: string
  readonly by: string
  readonly reason: string
  readonly at: number
}

/** A board with the head of its tree: what every page reads first, and what says which batch is true. */
export interface Head extends Board {
  readonly batch: number
  /** The moment the board is true as of, and when a batch last changed it. */
  readonly asOf: number
  readonly foldedAt: number
  readonly cells: Cells
  /** The cells' numbers alone. */
  readonly counts: string
  /** The first rows, as one text. */
  readonly top: string
  readonly revealedAt: number | null
  readonly reopenings: readonly Reopening[]
}
export const heads = collection<Head>('boards')

/** A branch or leaf of a board's tree, or one of its documents about units. */
export interface Node extends Versioned {
  readonly _id: string
  readonly board: string
  readonly counts: string
  readonly wasCounts: string
}
export const nodes = collection<Node>('boardNodes')

/** A member of a board: `board:officer`. */
export interface BoardMember extends Member {
  readonly _id: string
  readonly board: string
  readonly member: string
  /** Their key now, for those who are on the board among persons. */
  readonly key: number | null
  readonly now: Standing
  /** How they stood before `batch`, true from `wasBatch` on. */
  readonly was: Standing | null
  readonly batch: number
  readonly wasBatch: number
}
export const members = collection<BoardMember>('boardMembers')

/** That an officer left the boards among persons; there is none for those who are on them. */
export interface Preference {
  readonly _id: string
  readonly away: boolean
  /** The fold has not taken it in. */
  readonly waiting: boolean
  readonly seq: number
}
export const preferences = collection<Preference>('boardPreferences')

/** Officers of each unit who may take part, as last counted. */
export interface Sizes {
  readonly _id: string
  readonly sizes: Readonly<Record<string, number>>
  readonly waiting: boolean
  readonly seq: number
}
export const sizes = collection<Sizes>('boardSizes')
