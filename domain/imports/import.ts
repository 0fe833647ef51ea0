/** What is imported (导入什么): 题目, 法规, 名册. */
export const IMPORT_KINDS = ['questions', 'laws', 'roster'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** Where an import stands (导入状态): being read, previewed (预览), not taken at all, being taken over, done. */
export const IMPORT_STATES = ['reading', 'ready', 'refused', 'applying', 'done'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** Everything or nothing (全部合格才导入), or what is good (只导入合格的). */
export const IMPORT_MODES = ['all', 'good'] as const
export type ImportMode = (typeof IMPORT_MODES)[number]

/** One thing that a row says otherwise than what is there (差别). */
export interface Difference {
  readonly what: string
  readonly before: string
  readonly after: string
}

/** How many rows compare how (统计). */
export type Counts = Readonly<Record<'new' | 'changed' | 'same' | 'refused', number>>
export const NO_COUNTS: Counts = { new: 0, changed: 0, same: 0, refused: 0 }

/** How many rows change something when they are taken over. */
export const toApply = (counts: Counts): number => counts.new + counts.changed
