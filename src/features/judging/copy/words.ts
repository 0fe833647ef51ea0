import { serverNow } from '#cloud'
import { momentText } from '#ui'
import { totalPoints } from '../sheet/points'

/** A moment as short as it stays clear, by the server's day. @example '14:05', '11月8日 14:05' */
export const when = (moment: number): string => momentText(moment, serverNow())

/** A total as people say it. @example '72.50 分' */
export const points = (total: number): string => `${totalPoints(total)} 分`

export const stageNames = { preliminary: '预赛', final: '决赛' } as const

/** How far a stage is (进度). */
export const stateNames = {
  none: '未开始',
  judging: '评分中',
  provisional: '成绩已公布',
  final: '成绩已定',
} as const

/** How many, as one says it in passing. @example '两项' */
export const few = (count: number): string =>
  ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][count] ?? ` ${count} `

/** An entrant by its number. @example '7 号' */
export const numberText = (number: number | null): string =>
  number === null ? '未抽签' : `${number} 号`

/** The ways through a list that is shown part by part. */
export const pagedCopy = { before: '看前面的', after: '看后面的' }
