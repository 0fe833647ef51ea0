import type { Hundredths } from '../points'
import type { Rubric } from '../rubric'
import type { Standards } from './standards'

/**
 * The nine events (项目) of the plan's measure 9 and others: 军事队列, 交通指挥手势, 体能, 业务知识测试, 知识竞赛,
 * 执法模拟演练, 以案释法, 案卷制作, 案卷评查, 其他.
 */
export const EVENT_KINDS = [
  'drill',
  'gestures',
  'fitness',
  'knowledgeTest',
  'contest',
  'simulation',
  'caseLesson',
  'fileMaking',
  'fileReview',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Preliminaries (预赛) and final (决赛); an event without preliminaries has the final alone. */
export const STAGES = ['preliminary', 'final'] as const
export type Stage = (typeof STAGES)[number]

/** How sheets of a panel become one score: the mean without so many at each end (去掉最高最低), and when to warn. */
export interface PanelRules {
  readonly trimEach: number
  /** Sheets there must be before any is left out. */
  readonly trimFrom: number
  /** A sheet farther than this from the mean of the others is pointed out to the chief judge. */
  readonly outlier: Hundredths
}

/** How an event is scored (计分方式). */
export type Scoring =
  | { readonly kind: 'judged' | 'checked'; readonly rubric: Rubric; readonly panel: PanelRules }
  | { readonly kind: 'measured'; readonly standards: Standards; readonly panel: PanelRules }
  | { readonly kind: 'taken'; readonly sitting: string | null; readonly most: Hundredths }

/** An event of a meet (比武项目). */
export interface MeetEvent {
  readonly id: string
  readonly kind: EventKind
  readonly name: string
  readonly entry: 'team' | 'single'
  readonly scoring: Scoring
  readonly stages: readonly Stage[]
  /** Of each region the first so many go on to the final; 0 without preliminaries. */
  readonly advance: number
  /** Its weight in all-round and unit standings, in hundredths. */
  readonly weight: number
  /** When and where. */
  readonly at: number
  readonly place: string
  /** Criteria told first when totals are equal, in order (评分项优先). */
  readonly tieBreaks: readonly string[]
}
