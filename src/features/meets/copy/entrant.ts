import { mostText, pointsText } from '#ui'
import type { EntrantShown, Way } from '../queries'
import { stageNames } from './words'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** A judge by number, as announcers say it. @example judgeName(1) // '评委一' */
export const judgeName = (number: number): string =>
  `评委${number <= 10 ? DIGITS[number] : `十${DIGITS[number - 10]}`}`

/** What the page of an entrant says. */
export const copy = {
  title: '得分经过',
  unit: ({ name, unitName, parentName }: EntrantShown) =>
    [name === unitName ? '' : unitName, parentName].filter(Boolean).join('\n'),
  withdrawn: '已退赛，成绩不计',
  none: '还没有公布的成绩',
  noneSay: '每个项目公布以后，\n每一分怎么来的都在这里。',
  /** An event without preliminaries does not name its stage. */
  way: ({ eventName, stage, version }: Way, staged: boolean) =>
    [eventName, staged ? stageNames[stage] : '', version > 1 ? `第 ${version} 版` : '']
      .filter(Boolean)
      .join(' · '),
  rank: (rank: number | null) => (rank === null ? '没有名次' : `第 ${rank} 名`),
  left: { none: undefined, high: '最高，去掉', low: '最低，去掉' },
  mean: '取平均',
  meanOf: (counted: number, all: number) =>
    counted === all ? `${all} 张评分表` : `留下的 ${counted} 张评分表`,
  measured: '测得',
  points: '对照标准得分',
  shift: '赛区折算',
  shiftSay: '把各组评委的平均分拉到一样',
  shiftValue: (shift: number) => (shift > 0 ? `+${pointsText(shift)}` : pointsText(shift)),
  score: '得分',
  counted: '折成百分',
  weight: (weight: number) =>
    weight === 0 ? '这个项目不计总成绩' : `计总成绩时乘权重 ${mostText(weight)}`,
  absent: '没有成绩',
  absentSay: '没有上场，或者没有完成',
  total: '全能总分',
  toStandings: '看总分怎么算、排第几',
  members: '队员',
  membersEnd: (count: number) => `${count} 人`,
}
