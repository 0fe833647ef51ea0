import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import { momentText, pointsText } from '#ui'
import type { Gap, Running } from '../gap'
import { nickname, unitPlace } from '../unit-place'
import { asOfText, countText, dayText, decidedIn, periodName, periodsCount } from './words'

type Flag = Reply<'honours', 'flag'>
type Holder = NonNullable<Flag['holder']>
type Stop = Flag['journey'][number]

/** Everything the tab 「红旗」 says. */
export const copy = {
  title: '红旗',
  flag: '执法先锋流动红旗',
  notYet: '流动红旗还没有开评',
  until: '开评之前，标准会先在这里公示。',
  what: '红旗在谁手里，凭什么',
  forYou: '以后在这里看得到持旗的单位\n和每一分的依据，也可以提异议。',
  nobody: '还没有单位持旗',
  why: '为什么是他们',
  points: '分',
  veto: '一票否决',
  passed: '通过',
  vetoed: '否决',
  ours: '我们',
  road: '红旗走过的路',
  waiting: '待评',
  inNotice: '公示中',
  /** What never counts towards the flag (house law 7). */
  never: '登录次数、学习时长、打卡率都不计分。',
  howCounted: (total: string) => `${total} 分是怎么来的`,
  howCountedSay: '适用满分、折算和扣减',
  standing: '各单位名次',
  standingSay: '每个单位都点得开',
  notice: '公示',
  noticeSay: '结果、改动和异议答复',
  poster: '交接海报',
  posterSay: '存到相册，发给同事',
  awards: '先锋队、示范岗和年度优秀',
  awardsSay: '名额和授予的理由',
  nothingRuns: '现在没有在评的周期，下一个周期开始以后，这里会说离红旗还差多少。',
  stale: (at: number, now: Date) =>
    `没有连上网络，这是 ${momentText(at, now)} 取到的。下拉可以再试。`,
}

/** Since when a flag is held, in pieces that don't break. @example ['10月20日接旗，', '已执旗 29 天'] */
export function sinceWords({ since, days }: Holder, today: BeijingDay): string[] {
  if (since === null) return ['已经授旗，', '等着交接']
  const taken = `${dayText(since, today)}接旗`
  return days === null || days === 0 ? [taken] : [`${taken}，`, `已执旗 ${days} 天`]
}

/** What is known of vetoes, in one line. @example '四项核查均无，公示期满' */
export function vetoText({ vetoKinds, vetoes, state }: Holder['score']): string {
  if (vetoes.length > 0) return vetoes.map(({ name }) => name).join('、')
  const none = `${countText(vetoKinds.length)}项核查均无`
  if (state === 'awarded') return `${none}，公示期满`
  return state === 'notice' ? `${none}，正在公示` : none
}

/** A period that runs, until when, where nobody holds the flag yet. */
export const firstFlag = ({ period, until }: Running, today: BeijingDay): string =>
  `${periodName(period)}正在评，${dayText(until, today)}截止。`

export const noticeBanner = ({ period, until }: NonNullable<Flag['notice']>, today: BeijingDay) =>
  `${periodName(period)}的结果正在公示，${dayText(until, today)}前可以提异议`

/** The headline over the card that says how near we are. */
export function gapTitle(gap: Gap): string {
  if (gap.kind === 'notMine') return '正在评的这一面'
  const us = nickname(gap.mine.name)
  if (gap.kind === 'behind') return `${us}离红旗还差 ${pointsText(gap.by)} 分`
  if (gap.kind === 'level') return `${us}和第一同分`
  return gap.kind === 'first' ? `${us}现在排在第一` : `${us}这次还没有名次`
}

/** Beside the headline. */
export function gapRank(gap: Gap): string | undefined {
  if (gap.kind === 'notMine' || gap.mine.rank === null || gap.mine.vetoed) return undefined
  return gap.kind === 'first' ? `共 ${gap.mine.of} 个单位` : `现列第 ${gap.mine.rank}`
}

/** Instead of the line, where there is nothing to draw. */
export function gapSay(gap: Gap, first: Running['first']): string | undefined {
  if (gap.kind === 'vetoed') return '本周期有一票否决，这次不排名次。点开下面，看得到依据。'
  if (gap.kind === 'unranked') return '还没有适用的指标，等有了第一条记录再排名次。'
  if (gap.kind === 'notMine')
    return first === null
      ? '这一组里没有你的单位，还没有单位有分数。'
      : `这一组里没有你的单位。现在排在第一的是${first.name}，${pointsText(first.total)} 分。`
  return gap.kind === 'level' ? '总分相同，先后由规则里的下一项定。' : undefined
}

/** As of when, and that it may change. */
export const runningText = ({ period, asOf }: Running, now: Date): string =>
  `${periodName(period)}，${asOfText(asOf, now)}，还会变`

/** What the first is called beside us: by its place, or by its own name where the place is ours too. */
export function firstName(first: string, mine: string): string {
  return unitPlace(first) === unitPlace(mine) ? nickname(first) : unitPlace(first)
}

/** How many periods, how many units: no more than what the road shows. */
export function roadText(stops: readonly Stop[]): string {
  const [last] = stops.slice(-1)
  if (last === undefined) return ''
  const units = new Set(stops.map(({ unit }) => unit)).size
  return `${periodsCount(last.period, stops.length)}，${countText(units)}个单位`.trim()
}

/** When the flag of a period that runs will be given. */
export const nextText = ({ until }: Running, today: BeijingDay): string => decidedIn(until, today)

/** What a refusal means on the tab. */
export const refusals: Sentences<'honours', 'flag'> = {
  NOT_BOUND: '核对以后，这里看得到红旗和你的单位。',
}
