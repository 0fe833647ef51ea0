import type { BeijingDay } from '../beijing-day'

/** What an entry of daily study is for: 打卡, 补学, 练习, 请假, 撤回请假. */
export const STUDY_KINDS = [
  'study.checkIn',
  'study.makeUp',
  'study.practice',
  'study.leave',
  'study.leaveWithdrawn',
] as const
export type StudyKind = (typeof STUDY_KINDS)[number]

/** What a score is for: 竞赛得分, 考试得分. */
export const SCORE_KINDS = ['contest.score', 'exam.score'] as const
export type ScoreKind = (typeof SCORE_KINDS)[number]

export type EntryKind = StudyKind | ScoreKind

interface Line {
  /** Natural, so that the same event is written once (house law 3). */
  readonly _id: string
  readonly officer: string
  readonly unit: string
  readonly points: number
  /** Mistakes understood by it (弄懂). */
  readonly understood: number
  /** The day it counts for. */
  readonly day: BeijingDay
  /** The server's moment, milliseconds. */
  readonly at: number
  readonly right: number | null
  /** Counted by the fold. */
  readonly folded: boolean
  /** Kept back from the fold while a board is frozen (封榜). */
  readonly held: boolean
}

/** Points of daily study with the set they rest on; null for leave. */
export interface StudyEntry extends Line {
  readonly kind: StudyKind
  readonly set: string | null
}

/** Where a score counts: on a board, within a group of it (a round of a season). */
export interface Counts {
  readonly board: string
  readonly group: string
}

/**
 * A score of one attempt: the first under the attempt's own id; each later grading (更正, 迟交) is a line of its own
 * with the next `grade`. The highest grade is the attempt's score, in whatever order lines are read.
 */
export interface ScoreEntry extends Line {
  readonly kind: ScoreKind
  readonly attempt: string
  readonly sitting: string
  readonly title: string
  readonly grade: number
  readonly seconds: number
  readonly name: string
  /** City and county in short: 沈阳 和平. */
  readonly place: string
  readonly path: readonly string[]
  readonly boards: readonly Counts[]
  /** How many corrections of the sitting it was graded by. */
  readonly corrections: number
}

/** One line of the append-only ledger (积分明细, house law 4): points with their evidence. */
export type Entry = StudyEntry | ScoreEntry

export const isScore = (entry: Entry): entry is ScoreEntry =>
  entry.kind === 'contest.score' || entry.kind === 'exam.score'
