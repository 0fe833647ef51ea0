import type { UseCases } from '#server/platform'

const notYet = (): never => {
  throw new Error('not written yet')
}

/** What those who hold sittings do with them (组织者的场次管理). */
export const organiser: Pick<
  UseCases<'exam'>,
  | 'managed'
  | 'manage'
  | 'count'
  | 'draft'
  | 'publish'
  | 'withdraw'
  | 'progress'
  | 'extend'
  | 'release'
  | 'regrade'
  | 'undoRegrade'
  | 'regrades'
  | 'analysis'
> = {
  managed: notYet,
  manage: notYet,
  count: notYet,
  draft: notYet,
  publish: notYet,
  withdraw: notYet,
  progress: notYet,
  extend: notYet,
  release: notYet,
  regrade: notYet,
  undoRegrade: notYet,
  regrades: notYet,
  analysis: notYet,
}

/** Grades again what corrections touched (更正重判), a batch at a time. */
export const regradeDue = async (_now: number): Promise<{ seen: number }> => ({ seen: 0 })
/** Counts results once a sitting is over (题目分析), a batch at a time. */
export const analyseDue = async (_now: number): Promise<{ seen: number }> => ({ seen: 0 })
