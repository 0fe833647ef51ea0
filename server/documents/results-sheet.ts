import type { ScoreEntry } from '#domain/ledger'
import { type Column, type Sheet, sheetOf } from './sheet'

/** A line of results (成绩): what the ledger counts, and how the attempt was handed in. */
export interface ResultLine {
  readonly score: ScoreEntry
  readonly unitName: string
  readonly number: number
  readonly late: boolean
}

const yes = (is: boolean): string => (is ? '是' : '')

const columnsFor = (passMark: number | null): Column<ResultLine>[] => [
  { head: '姓名', width: 12, of: ({ score }) => score.name },
  { head: '单位', width: 32, of: ({ unitName }) => unitName },
  { head: '地区', width: 14, of: ({ score }) => score.place },
  { head: '第几次', width: 8, of: ({ number }) => number },
  { head: '得分', width: 8, of: ({ score }) => score.points },
  { head: '用时（秒）', width: 11, of: ({ score }) => score.seconds },
  ...(passMark === null
    ? []
    : [{ head: '合格', width: 8, of: ({ score }: ResultLine) => yes(score.points >= passMark) }]),
  { head: '迟交', width: 8, of: ({ late }) => yes(late) },
]

const byPoints = (a: ResultLine, b: ResultLine): number =>
  b.score.points - a.score.points ||
  a.score.seconds - b.score.seconds ||
  (a.score._id < b.score._id ? -1 : 1)

/** 成绩: every attempt, highest points first, then least time. `passMark` is null where nothing is to be passed. */
export const resultsSheet = (lines: readonly ResultLine[], passMark: number | null): Sheet =>
  sheetOf('成绩', columnsFor(passMark), lines.toSorted(byPoints))
