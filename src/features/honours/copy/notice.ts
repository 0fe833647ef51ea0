import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import { pointsText } from '#ui'
import { unsuited } from './unsuited'
import { dayText, periodName } from './words'

type Notice = Reply<'honours', 'notice'>
type Change = Notice['changes'][number]
type Objection = Notice['objections'][number]

/** Everything the page of a public notice (公示) says. */
export const copy = {
  title: '公示',
  changes: '改动',
  noChanges: '公示以来没有改动。',
  objections: '异议和答复',
  noObjections: '还没有人提异议。',
  objectionsSay: '谁提的，不公开',
  waiting: '等答复',
  upheld: '成立',
  refused: '不成立',
  mine: '我提的',
  whole: '总体',
  answer: '答复',
  object: '提异议',
  standing: '各单位名次',
  standingSay: '公示的全部结果',
}

/** Until when it is open, or that it is over. */
export const headText = ({ isOpen, until }: Notice, today: BeijingDay): string =>
  isOpen ? `公示到${dayText(until, today)}` : '公示已经结束'

/** Of which period, from when until when, in which version. */
export function sayText({ period, from, until, version }: Notice, today: BeijingDay): string {
  const days = `${dayText(from, today)}至${dayText(until, today)}`
  return `${periodName(period)}，${days}${version > 1 ? `，第 ${version} 版` : ''}`
}

export const versionText = ({ version }: Change): string => `第 ${version} 版`

const pointsOr = (points: number | null): string =>
  points === null ? unsuited : pointsText(points)

/** What a version changed for one unit. @example '铁西大队第二中队 92.1 → 92.6' */
export const changedText = ({ name, before, after }: Change['units'][number]): string =>
  `${name} ${pointsOr(before)} → ${pointsOr(after)}`

/** What an objection is about. */
export const aboutText = ({ name, indicatorName }: Objection): string =>
  `${name} · ${indicatorName ?? copy.whole}`

export const refusals: Sentences<'honours', 'notice'> = {
  NOT_BOUND: '核对以后，这里看得到公示。',
  PERIOD_NOT_FOUND: '没有这个周期。',
  NOT_PUBLIC: '这个周期还没有公示。',
}
