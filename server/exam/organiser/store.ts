import type { Reply } from '#contract/index'
import type { Correction, Item, Sitting, Spread, Tally } from '#domain/exam'
import { collection } from '#server/platform'
import type { Job } from './job'

/** What an organiser did with a sitting (操作记录): kept with it, written by the very change it tells of. */
export interface Act {
  readonly act: 'draft' | 'publish' | 'withdraw' | 'release' | 'regrade' | 'undoRegrade'
  readonly by: string
  readonly byOfficer: string
  /** Milliseconds. */
  readonly at: number
  readonly reason: string | null
}

/** A sitting with what only its organisers need. */
export interface HeldSitting extends Sitting {
  readonly acts: readonly Act[]
  /** The unit it is held for: who serves below finds it by an index. */
  readonly heldAt: string
  /** The key of the last change, so that its retry is known (house law 3). */
  readonly lastKey: string
  /** Since when its results wait to be counted (题目分析); 0 when they don't. */
  readonly analyseSince: number
}
/** The documents of the exam area's `sittings`, whole. */
export const held = collection<HeldSitting>('sittings')

/** A correction's way through all attempts (更正重判). */
export interface Regrade extends Job {
  readonly number: number
  readonly question: string
  readonly stem: string
  readonly kind: 'withdrawn' | 'mended' | 'undone'
  /** The number of the correction it takes back. */
  readonly undoes: number | null
  readonly undone: boolean
  readonly by: string
  readonly reason: string
  readonly at: number
  /** The corrections as of this one: what is graded by, whatever comes later. */
  readonly corrections: readonly Correction[]
  readonly seen: number
  readonly touched: number
}
export const regrades = collection<Regrade>('regrades')

/** Something that everybody of a sitting is told in the background (告知). */
export interface Notice extends Job {
  readonly kind: 'withdrawn' | 'released' | 'opensSoon' | 'revealed'
  readonly reason: string | null
  /** When it happened or, for what opens soon, will; milliseconds. */
  readonly at: number
}
export const notices = collection<Notice>('notices')

/** How a sitting's results are counted (题目分析): first the people, then, once the groups are known, the questions. */
export interface Analysis extends Job {
  /** The sitting's `analyseSince` it answers. */
  readonly since: number
  readonly phase: 'people' | 'items'
  readonly total: Tally
  /** By unit below the sitting's place. */
  readonly units: Readonly<Record<string, Tally>>
  readonly spread: Spread
  readonly items: Readonly<Record<string, Item>>
  /** What was counted last; stays until it is counted anew. */
  readonly figures: Figures | null
}
export const analyses = collection<Analysis>('analyses')

type Shown = Reply<'exam', 'analysis'>
/** The figures of a sitting as they are shown. */
export type Figures = Omit<Shown, 'ready' | 'asOf'> & { readonly asOf: number }
