/** What messages (消息) are about: 更正改分, 延时, 成绩公布, 榜揭晓, 场次撤销, 即将开始. */
export const MESSAGE_KINDS = [
  'regraded',
  'extended',
  'released',
  'revealed',
  'withdrawn',
  'opensSoon',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** What is needed to say a message; moments in milliseconds. */
export interface About {
  readonly sitting: string | null
  readonly sittingKind: 'exam' | 'round' | null
  readonly attempt: string | null
  readonly board: string | null
  readonly title: string
  /** Points before and after; both null while a board keeps them back (封榜). */
  readonly before: number | null
  readonly after: number | null
  readonly minutes: number | null
  readonly moment: number | null
  readonly reason: string | null
}
