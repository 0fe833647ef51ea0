import type { Standard } from '#domain/meets'
import { momentText, mostText, pointsText } from '#ui'
import { measureText } from '../measures'
import type { EventShown, Result } from '../queries'
import { kindNames, resultNames, stageNames } from './words'

type Row = Result['rows'][number]
type Change = Result['changes'][number]
type Scoring = EventShown['scoring']
type Panel = Extract<Scoring, { kind: 'judged' }>['panel']
type Criterion = Extract<Scoring, { kind: 'judged' }>['rubric']['criteria'][number]
type Standards = Extract<Scoring, { kind: 'measured' }>['standards']

const sexNames = { m: '男', f: '女' } as const
const OLDEST = 99

function ageText({ ageFrom, ageUntil }: Standard): string {
  if (ageFrom === 0 && ageUntil >= OLDEST) return '各年龄'
  if (ageFrom === 0) return `${ageUntil} 岁以下`
  return ageUntil >= OLDEST ? `${ageFrom} 岁以上` : `${ageFrom} 至 ${ageUntil} 岁`
}

const placeText = (rank: number | null): string => (rank === null ? '没有名次' : `第 ${rank} 名`)
const NO_SCORE = '没有成绩'
const scoreText = (score: number | null): string => (score === null ? NO_SCORE : pointsText(score))

/** What an event's page says. */
export const copy = {
  title: '项目',
  above: ({ kind, name, stage }: EventShown, staged: boolean) =>
    [kindNames[kind] === name ? '' : kindNames[kind], staged ? stageNames[stage] : '']
      .filter(Boolean)
      .join(' · '),
  say: ({ at, place }: EventShown, now: Date) =>
    [momentText(at, now), place].filter(Boolean).join('，'),
  views: { result: '成绩', scoring: '怎么评', order: '出场' },
  frozenHead: '已封榜',
  frozenSay: '这个项目的成绩等滚榜揭晓',
  noResult: '成绩还没有公布',
  noResultSay: '评完、核对过，会先公示，\n公示期里可以申诉。',
  result: ({ state, version }: Result) =>
    version > 1 ? `${resultNames[state]} · 第 ${version} 版` : resultNames[state],
  asOf: ({ at }: Result, now: Date) => `${momentText(at, now)} 公布`,
  until: ({ state, appealsUntil }: Result, now: Date) => {
    if (state === 'final') return '申诉期已过，成绩不再变。'
    if (appealsUntil === null) return '申诉都答复以后，成绩确认。'
    return appealsUntil > now.getTime()
      ? `${momentText(appealsUntil, now)} 前可以申诉，之后确认。`
      : '申诉期已过，等组织者确认。'
  },
  beneath: ({ name, unitName, parentName, toldBy, raw, score }: Row) =>
    [
      name === unitName ? parentName : unitName,
      toldBy === null ? '' : `同分，比“${toldBy}”定先后`,
      raw !== null && score !== null && raw !== score
        ? `均分 ${pointsText(raw)}，赛区折算后 ${pointsText(score)}`
        : '',
    ]
      .filter(Boolean)
      .join('\n'),

  mine: (name: string) => `${name}（我们）`,
  /** In a column all points have as many decimals. */
  score: (score: number | null, text: (points: number) => string): string =>
    score === null ? NO_SCORE : text(score),
  withdrawn: '已退赛',
  spoken: ({ rank, name, score }: Row) => `${placeText(rank)}，${name}，${scoreText(score)}`,
  changes: (version: number) => `第 ${version} 版改了什么`,
  change: ({ before, after, rankBefore, rankAfter }: Change) => {
    const score = `${scoreText(before)} 改为 ${scoreText(after)}`
    if (rankBefore === rankAfter) return `${score}，名次不变`
    return `${score}，${placeText(rankBefore)} 改为 ${placeText(rankAfter)}`
  },
  reason: (reason: string) => `原因：${reason}`,
  most: (most: number) => `满分 ${mostText(most)}`,
  criteria: (count: number) => `${count} 项`,
  criterionMost: ({ most }: Criterion) => `${mostText(most)} 分`,
  step: ({ step }: Criterion) => (step === 0 ? '只按扣分点扣' : `每 ${mostText(step)} 分一档`),
  deduction: ({ what, points, timesAtMost, isFatal }: Criterion['deductions'][number]) => {
    if (isFatal) return `${what}：整张评分表记 0 分`
    const times = timesAtMost > 1 ? `，最多扣 ${timesAtMost} 次` : ''
    return `${what}：扣 ${mostText(points)} 分${times}`
  },
  note: (percent: number) =>
    percent === 0 ? '' : `评委给的分低于一项满分的 ${percent}%，要写明理由。`,
  panel: ({ trimEach, trimFrom }: Panel) =>
    trimEach === 0
      ? '几位评委的分取平均。'
      : `评分表满 ${trimFrom} 张，去掉 ${trimEach} 个最高分和 ${trimEach} 个最低分，其余取平均；不满就全部取平均。`,
  apart: '评委不评自己单位的队和选手，也看不到别的评委打的分。',
  judged: '评委按下面的评分表打分',
  checked: '评委按下面的检查表评',
  measured: { time: '计时', count: '计数', distance: '量距离' },
  measuredSay: '按性别、年龄、岗位对照下面的标准得分，年龄算到比武第一天。',
  group: ({ sex, post, ...ages }: Standards['rows'][number]) =>
    [sex === null ? '' : sexNames[sex], ageText({ sex, post, ...ages }), post ?? '']
      .filter(Boolean)
      .join(' · '),
  stepWords: (measure: Standards['measure'], value: number) =>
    measure === 'time'
      ? `${measureText(measure, value)}以内`
      : `${measureText(measure, value)}以上`,
  stepPoints: (points: number) => `${mostText(points)} 分`,
  below: '不到最低一档，或者没有完成，记 0 分。',
  taken: '成绩从考试或知识竞赛转入',
  takenSay: '不另外打分。那场考试或竞赛的成绩定了，原样转过来。',
  takenFrom: '看那一场',
  notDrawn: '还没有抽签',
  notDrawnSay: '种子会在抽签前公开，\n抽完，出场顺序在这里。',
  seed: (seed: string) => `抽签种子：${seed}`,
  seedSay:
    '种子在抽签前公开。参赛的队和选手先按编号排好，再用种子洗牌。同一份名单、同一个种子，在哪台机器上抽，都是这个顺序。',
  orderEnd: (count: number) => `${count} 个`,
}
