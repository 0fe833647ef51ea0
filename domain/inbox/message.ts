/**
 * What messages (消息) are about: 更正改分, 延时, 成绩公布, 榜揭晓, 场次撤销, 即将开始; 案例退回, 发布, 全省共享, 撤下, 提问有答复;
 * 记录退回, 异议答复; 评查意见, 意见答复; 评分表解锁, 比武成绩公布, 申诉答复; 题目退回, 题目异议答复.
 */
export const MESSAGE_KINDS = [
  'regraded',
  'extended',
  'released',
  'revealed',
  'withdrawn',
  'opensSoon',
  'caseReturned',
  'casePublished',
  'caseShared',
  'caseWithdrawn',
  'askAnswered',
  'recordReturned',
  'objectionAnswered',
  'findingsGiven',
  'findingAnswered',
  'sheetUnlocked',
  'resultOut',
  'appealAnswered',
  'questionReturned',
  'disputeAnswered',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** What is needed to say a message; moments in milliseconds. */
export interface About {
  readonly sitting: string | null
  readonly sittingKind: 'exam' | 'round' | null
  readonly attempt: string | null
  readonly board: string | null
  readonly case: string | null
  /** A flag's period, a dossier, a meet. */
  readonly period: string | null
  readonly dossier: string | null
  readonly meet: string | null
  readonly title: string
  /** Points before and after; both null while a board keeps them back (封榜). */
  readonly before: number | null
  readonly after: number | null
  readonly minutes: number | null
  readonly moment: number | null
  readonly reason: string | null
}

/** About nothing in particular: what a message does not speak of stays so. */
export const ABOUT_NOTHING: About = {
  sitting: null,
  sittingKind: null,
  attempt: null,
  board: null,
  case: null,
  period: null,
  dossier: null,
  meet: null,
  title: '',
  before: null,
  after: null,
  minutes: null,
  moment: null,
  reason: null,
}
