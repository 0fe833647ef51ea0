import type { Told } from '#ui'
import type { Stage } from './run'

/** A row of a hall's wall (滚榜的一行): a place, who stands in it, and what is read out. */
export interface HallRow {
  readonly rank: number
  readonly name: string
  readonly unitName: string
  readonly parentName: string
  /** Beside the name among the others, in short. */
  readonly place: string
  readonly score: string
  /** How long it took, where that counts. */
  readonly time: string | null
}

/** What a hall is told first: what is revealed, how it stands, and by what rule places are decided. */
export interface HallHead {
  readonly title: string
  readonly state: Stage['board']
  /** A run kept on this device belongs to one version. */
  readonly version: number
  readonly freezeAt: number | null
  readonly revealAt: number | null
  readonly now: number
  readonly rule: string
}

/** Something to reveal before a hall: a contest's board, or a meet's standing. */
export interface Revealing {
  readonly head: HallHead | undefined
  readonly rows: readonly HallRow[] | undefined
  readonly error: unknown
  readonly refetch: () => unknown
  readonly reveal: {
    readonly run: (onRevealed: () => void) => void
    readonly isPending: boolean
    readonly error: unknown
  }
  /** What publishing means, and what to press. */
  readonly publishSay: string
  readonly told: { readonly hall: Told; readonly reveal: Told }
}

/** Asks for it; a rehearsal (彩排) gets rows without names. */
export type UseRevealing = (rehearsal: boolean) => Revealing
