import { momentText, pointsText } from '#ui'
import type { Over, OverallRow, Standings } from '../queries'
import { entryNames } from './words'

const NUMBERS: Readonly<Record<Over, string>> = {
  allRound: '全能',
  units: '单位',
  regions: '赛区',
}

/** What the standings over several events say. */
export const copy = {
  title: '总成绩',
  over: NUMBERS,
  frozenHead: '已封榜',
  frozenSay: '封榜后公布的成绩还没有算进来，等滚榜揭晓',
  asOf: ({ asOf, version }: Standings, now: Date) =>
    asOf === null ? '' : `${momentText(asOf, now)} 排出${version > 1 ? `，第 ${version} 版` : ''}`,
  state: { none: '还没有成绩', provisional: '成绩公示中', final: '成绩已定' },
  none: '还没有排出来',
  noneSay: {
    allRound: '个人项目的成绩公布以后，\n全能名次在这里。',
    units: '有项目的成绩公布以后，\n单位名次在这里。',
    regions: '有项目的成绩公布以后，\n赛区名次在这里。',
  } satisfies Record<Over, string>,
  provisional: '有的项目还在公示期，名次可能会变。',
  beneath: ({ parentName, toldBy, rank, total }: OverallRow, names: Names) =>
    [
      parentName,
      toldBy === null ? '' : toldText(toldBy, names),
      rank === null && total === null ? '成绩不够排名的项目数' : '',
    ]
      .filter(Boolean)
      .join('\n'),
  mine: (name: string, of: Over) => (of === 'allRound' ? `${name}（我）` : `${name}（我们）`),
  /** A column brings its own text, so that its points stand under each other. */
  total: (total: number | null, text: (points: number) => string = pointsText) =>
    total === null ? '–' : text(total),
  spoken: ({ rank, name, total }: OverallRow) =>
    `${rank === null ? '没有名次' : `第 ${rank} 名`}，${name}，${total === null ? '没有总分' : pointsText(total)}`,
  rules: '怎么排的',
  example: (name: string) => `拿 ${name} 来算`,
  part: (event: string, names: Names) => names[event] ?? '项目',
  times: (counted: number, weight: number) =>
    `${pointsText(counted)} × 权重 ${pointsText(weight).replace(/\.0$/, '')}`,
  missing: (weight: number) => `没有成绩，记 0 × 权重 ${pointsText(weight).replace(/\.0$/, '')}`,
  sum: '加起来',
  weights: '权重之和',
  total100: '总分',
  divided: '加起来 ÷ 权重之和',
}

type Names = Readonly<Record<string, string>>

function toldText(toldBy: string, names: Names): string {
  const isEvent = Object.keys(names).some((id) => names[id] === toldBy)
  return isEvent ? `总分相同，比“${toldBy}”定先后` : `总分相同，${toldBy}的在前`
}

const OF: Readonly<Record<Over, (rules: Standings['rules']) => string>> = {
  allRound: ({ allRoundFrom }) =>
    `全能只算${entryNames.single}项目，至少有 ${allRoundFrom} 项成绩才排名。`,
  units: ({ unitBest }) =>
    unitBest === 1
      ? '每个项目取本单位成绩最好的一个，队和个人都算。'
      : `每个项目取本单位成绩最好的 ${unitBest} 个，算平均；不满 ${unitBest} 个就有几个算几个。`,
  regions: () => '每个项目取本赛区全部成绩的平均。',
}

/** The rules of a standing in plain sentences (计分办法). */
export function ruleSentences(of: Over, rules: Standings['rules']): string[] {
  return [
    rules.acrossEvents === 'share'
      ? '每个项目按得分占满分的多少折成百分，再乘权重。'
      : '每个项目按名次给分，第一名最高，再乘权重。',
    OF[of](rules),
    '各项加起来，除以权重之和，就是总分。没有成绩的项目记 0。',
    rules.acrossPanels === 'mean'
      ? '一个项目分几组评委评的，先把各组的平均分拉到一样，松紧不同也能一起比。'
      : '一个项目分几组评委评的，各组的分直接一起比。',
  ]
}
