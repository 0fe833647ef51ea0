import type { Reply } from '#contract/index'
import { plainPoints, totalPoints } from '../sheet/points'

type Panel = Reply<'judging', 'panel'>
type Cell = Panel['rows'][number]['sheets'][number]

/** Everything the chief judge's page (评委组) says. */
export const panelCopy = {
  plainTitle: '评委组打分',
  title: (name: string) => `${name} · 评委组`,
  rule: ({ trimEach, trimFrom, outlier }: Panel['rules']) =>
    `${trimFrom} 张以上，去掉${trimEach === 1 ? '一' : ` ${trimEach} `}个最高、${trimEach === 1 ? '一' : ` ${trimEach} `}个最低，其余取平均。和别人的平均差 ${plainPoints(outlier)} 分以上，标“偏离”。`,
  noTrim: (outlier: number) =>
    `不去最高最低，全部取平均。和别人的平均差 ${plainPoints(outlier)} 分以上，标“偏离”。`,
  signed: (signed: number, all: number) => `已签 ${signed} / ${all}`,
  mean: (mean: number | null) => (mean === null ? '–' : totalPoints(mean)),
  meanName: '平均',
  spread: (spread: number) => `最高最低差 ${totalPoints(spread)}`,
  ownFirst: '先签你自己的，再看别人的分。',
  ownUnit: '本单位的选手，你要回避，不显示分数。',
  states: {
    missing: '未签',
    signed: '已签',
    unlocked: '重评中',
    apart: '回避',
  } satisfies Readonly<Record<Cell['state'], string>>,
  left: { none: '', high: '去最高', low: '去最低' } satisfies Readonly<
    Record<Cell['left'], string>
  >,
  outlier: '偏离',
  tap: '点已签的分，可以解锁重评。自己的要由组织者解锁。',
  cell: (name: string, says: readonly string[]) => `${name}，${says.join('，')}`,
  unlock: (name: string) => `解锁${name}的评分表`,
  unlockSay: (entrant: string) =>
    `${entrant}。解锁后这位评委要重评、重签，原来的分和原因都留着，评委会收到消息。`,
  unlockDoes: '解锁',
  unlocking: '正在解锁',
  empty: '还没有抽签',
  emptySay: '抽签以后，各评委的分会在这里。',
  again: '再看一次',
}
