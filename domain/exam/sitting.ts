import type { Domain, Snapshot } from '../bank'
import type { Role } from '../org'
import type { Blueprint } from './blueprint'
import type { Pace } from './pace'

/** Who may sit: an empty list leaves it open; all that is named must be met. */
export interface Who {
  /** Units, each with all below it. */
  readonly units: readonly string[]
  readonly domains: readonly Domain[]
  readonly posts: readonly string[]
  readonly roles: readonly Role[]
}

/** When marks and questions are shown to those who sat: 交卷后, 截止后, 公布后. */
export const REVIEWS = ['afterSubmit', 'afterClose', 'afterRelease'] as const
export type Review = (typeof REVIEWS)[number]

/** What an organiser declares of a sitting (场次), the same for exams and contest rounds. Moments in milliseconds. */
export interface Terms {
  readonly title: string
  readonly note: string
  readonly who: Who
  /** Attempts may be begun from `opensAt` until before `closesAt`; nobody's time reaches beyond `closesAt`. */
  readonly opensAt: number
  readonly closesAt: number
  readonly minutes: number
  /** After the end of one's own time a submission still counts for so long: it spreads the load and costs nobody time. */
  readonly graceSeconds: number
  readonly attemptsAtMost: number
  readonly blueprint: Blueprint
  /** Points at most for time left; never more than the smallest question's. */
  readonly timeBonus: number
  /** Whether answers that came late score. */
  readonly lateScores: boolean
  readonly review: Review
}

/** A question as a paper holds it. */
export type PaperQuestion = Omit<Snapshot, 'situation' | 'seeAlso'>

/** What a part may be drawn from, frozen when the sitting was published. */
export interface Pool {
  readonly count: number
  readonly points: number
  readonly from: readonly string[]
}

/** A change to a question after the fact (更正): withdrawn, or another key; `undone` when it was taken back. */
export interface Correction {
  readonly number: number
  readonly question: string
  /** The right options by their place in the paper's question; null withdraws it: everybody gets its points. */
  readonly key: readonly boolean[] | null
  readonly undone: boolean
}

/** draft → published (paper frozen, people prepared) → released (marks out); or withdrawn. */
export type SittingState = 'draft' | 'published' | 'released' | 'withdrawn'

/**
 * A sitting (场次) as the cloud keeps it: terms, frozen paper and corrections in one document, so that a warm
 * instance needs no further read. Terms don't change any more from two minutes before `opensAt`: a copy kept
 * for a minute is always right when it matters.
 */
export interface Sitting {
  readonly _id: string
  readonly kind: 'exam' | 'round'
  readonly terms: Terms
  /** What only an exam has. */
  readonly exam: ExamTerms | null
  /** What only a round has: its season, board, freeze. */
  readonly round: RoundTerms | null
  readonly state: SittingState
  /** Where it was made; organisers there and above may manage it. */
  readonly place: readonly string[]
  readonly madeBy: string
  readonly version: number
  /** Frozen at publication. */
  readonly questions: readonly PaperQuestion[]
  readonly pools: readonly Pool[]
  /** Those who may sit, counted when people were prepared; spreads the start and the saves. */
  readonly expected: number
  /** How starts, saves and handing-in are spread; absent until people were prepared. */
  readonly pace?: Pace
  readonly corrections: readonly Correction[]
  readonly releasedAt: number | null
}

/** What an exam declares beside the terms (考试方案). */
export interface ExamTerms {
  /** Points that pass. */
  readonly passMark: number
  /** Further attempts for those who did not pass (补考), each not before so many hours after the last. */
  readonly resits: number
  readonly resitAfterHours: number
}

/** What a contest round declares beside the terms (竞赛场次). */
export interface RoundTerms {
  readonly season: string
  /** 用时少的在前, or the place is shared. */
  readonly tieBreak: 'time' | 'none'
  /** The board stands still from here until it is revealed; null: never. */
  readonly freezeAt: number | null
  /** When the reveal is announced for. */
  readonly revealAt: number | null
}
