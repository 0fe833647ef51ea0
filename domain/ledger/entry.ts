import type { BeijingDay } from '../beijing-day'

/** What an entry is for: 打卡, 补学, 练习, 请假, 撤回请假. */
export type EntryKind =
  | 'study.checkIn'
  | 'study.makeUp'
  | 'study.practice'
  | 'study.leave'
  | 'study.leaveWithdrawn'

/**
 * One line of the append-only ledger (积分明细, house law 4): points with their evidence.
 * Its id is natural, so that the same event is written once (house law 3).
 */
export interface Entry {
  readonly _id: string
  readonly officer: string
  readonly unit: string
  readonly kind: EntryKind
  readonly points: number
  /** Mistakes understood by it (弄懂). */
  readonly understood: number
  /** The day it counts for. */
  readonly day: BeijingDay
  /** The server's moment, milliseconds. */
  readonly at: number
  /** The set it rests on and how many were right; null for leave. */
  readonly set: string | null
  readonly right: number | null
  readonly folded: boolean
}
