import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import type { PeriodState } from '#domain/honours'
import { divided } from '#domain/points'
import { mostText, pointsText } from '#ui'
import { asOfText, dayText, periodName } from './words'

type Score = Reply<'honours', 'score'>

const states: Readonly<Record<PeriodState, string>> = {
  running: '正在评，还会变',
  closing: '正在核算',
  checking: '正在核对',
  notice: '正在公示',
  awarded: '已授旗',
}

/** What the pages of a score (得分) say. */
export const copy = {
  title: '得分',
  section: '依据',
  veto: '一票否决',
  /** Whose score, of when. */
  head: ({ period, state, version }: Score): string => {
    const again = version > 1 ? `，第 ${version} 版` : ''
    return `${periodName(period)}，${states[state]}${again}`
  },
  asOf: ({ asOf }: Score, now: Date): string => asOfText(asOf, now),
  rank: (rank: number) => `第 ${rank} 名`,
  unranked: '不排名次',
  sections: '各项得分',
  noTotal: '没有适用的指标',
  barred: '有一票否决，不排名次',
  sum: '怎么合成的',
  evidence: '依据',
  noEvidence: '还没有依据，有了会列在这里。',
  gone: '没有这一项',
  noSection: '它不在这个周期的标准里。',
  back: '返回',
  object: '对这里的得分提异议',
  vetoLead: (count: string) => `${count}项里有一项查实，不管多少分，都不评红旗。`,
  never: '登录次数、学习时长、打卡率都不计分。',
}

/** A step of how a total comes about: what, by what, and what it comes to. */
export interface SumStep {
  readonly what: string
  readonly how: string
  readonly comes: string
}

const FULL = 10_000

/** From the points to the total (适用满分 → 折算 → 扣减), step by step. */
export function sumSteps({ earned, applicable, deducted, total }: Score): SumStep[] {
  if (total === null || applicable === 0) return []
  const most = mostText(applicable)
  const before = divided(earned * FULL, applicable)
  const left = before - deducted
  const whole = applicable === FULL
  return [
    {
      what: '适用满分',
      how: whole ? '各项都适用' : '不适用的项，满分先减去',
      comes: most,
    },
    { what: '各项得分相加', how: '下面每一项都点得开', comes: pointsText(earned) },
    {
      what: '折算成百分',
      how: whole ? '满分就是 100，不用折算' : `${pointsText(earned)} ÷ ${most} × 100，四舍五入`,
      comes: pointsText(before),
    },
    {
      what: '扣减',
      how: deducted === 0 ? '没有扣分' : '查实的投诉等',
      comes: deducted === 0 ? '0' : pointsText(-deducted),
    },
    { what: '总分', how: left < 0 ? '扣到 0 为止' : '', comes: pointsText(total) },
  ]
}

/** What a row of evidence says beneath its title: what it shows, and of when. */
export const evidenceSay = (proof: string, day: BeijingDay, today: BeijingDay): string =>
  `${proof} · ${dayText(day, today)}`

export const refusals: Sentences<'honours', 'score'> = {
  NOT_BOUND: '核对以后，这里有每一分的依据。',
  PERIOD_NOT_FOUND: '没有这个周期。',
  NOT_PUBLIC: '这个周期还没有公示，公示以后大家都能看。',
  UNIT_NOT_FOUND: '这个周期里没有这个单位。',
}
