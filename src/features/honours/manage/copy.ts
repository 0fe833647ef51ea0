import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import type { Group, PeriodState } from '#domain/honours'
import { pointsText } from '#ui'
import { dayText, groupWords, periodName } from '../copy/words'
import type { Next, PeriodLine } from './next'

type Desk = Reply<'honours', 'period'>
export type Veto = Desk['vetoes'][number]
export type Objection = Desk['objections'][number]
export type Winner = PeriodLine['winners'][number]

export const stateNames: Readonly<Record<PeriodState, string>> = {
  running: '进行中',
  closing: '正在核算',
  checking: '核对中',
  notice: '公示中',
  awarded: '已授旗',
}

/** What comes next with a period, in one sentence. */
export const nextSays: Readonly<Record<Next, (line: PeriodLine, today: BeijingDay) => string>> = {
  untilEnd: ({ until }, today) => `${dayText(until, today)}结束，过了这一天就可以截止。`,
  close: () => '这一期的日子已经过完，可以截止。',
  untilScored: ({ scored, units }) => `正在逐个单位核算，${scored} / ${units}。算完自动进入核对。`,
  publish: () => '核对得分和否决，没有问题就公示。现在只有省级看得到。',
  answer: ({ openObjections }) => `${openObjections} 条异议等答复，都答复了才能授旗。`,
  untilNoticeEnds: ({ noticeUntil }, today) =>
    noticeUntil === null
      ? '正在公示。'
      : `公示到${dayText(noticeUntil, today)}，过了这一天可以授旗。`,
  award: () => '公示结束，异议都已答复，可以授旗。',
  handOver: () => '旗已经授出，交接以后记一笔。',
  done: () => '旗已经交接，这一期办完了。',
}

/** What several of the province's pages say. */
export const copy = {
  title: '办红旗',
  period: '一期红旗',
  inside: '核对得分',
  road: {
    running: '开评',
    checking: '核对',
    notice: '公示',
    awarded: '授旗',
    handedOver: '交接',
  },
  periods: '各期',
  look: '看这一期',
  none: '还没有开过',
  noneSay: '开一期以后，\n各单位就看得到自己离红旗多远。',
  row: ({ from, until }: PeriodLine, today: BeijingDay) =>
    `${dayText(from, today)}至${dayText(until, today)}`,
}

/** Everything said before an act, and while it runs. */
export const acts = {
  open: {
    does: (period: string) => `开${periodName(period)}`,
    title: '开新的一期',
    say: (period: string) =>
      `${periodName(period)}按今天的标准评，中途不再变。\n各单位从现在起看得到自己的得分，联络人可以记指标记录。`,
    busy: '正在开',
    done: '已开',
  },
  close: {
    does: '截止这一期',
    title: '截止这一期',
    say: '截止以后不能再记，也不能再确认指标记录。\n系统逐个单位核算，几分钟后进入核对，只有省级看得到。',
    busy: '正在截止',
    done: '已截止',
  },
  publish: {
    does: '公示',
    title: '公示这一期',
    say: '全省每位执法人员都看得到各单位的得分和依据，可以提异议。\n公示几天按本期标准，从今天算起。',
    busy: '正在公示',
    done: '已公示',
  },
  award: {
    does: '授旗',
    title: '授旗',
    say: '各组第一名得旗，全省看得到，得分不能再改。\n以后交接了，再记一笔。',
    busy: '正在授旗',
    done: '已授旗',
  },
  recompute: {
    does: '重新计算',
    title: '重新计算这一期',
    row: '重新计算',
    rowSay: '依据改了，另算一版',
    say: '按现在的依据另算一版，写明改了什么、为什么改。\n已经公示的，要核对以后重新公示，天数从头算。',
    busy: '正在开始',
    done: '已开始计算',
  },
} as const

/** What the page of one period says. */
export const periodCopy = {
  standing: '名次',
  standingSay: (asOf: string) => `${asOf}，只有省级看得到`,
  standingRunning: (asOf: string) => `${asOf}，各单位只看得到自己的`,
  standingPublic: (asOf: string) => asOf,
  heads: { place: '名次', name: '单位', score: '得分' },
  noRows: '还没有算出来，过几分钟再看。',
  leads: '点开一行，看每一分的依据。',
  beneath: (parentName: string, toldBy: string | null) =>
    toldBy === null ? parentName : `${parentName}\n同分，以${toldBy}定先后`,
  vetoed: '否决',
  unsuited: '不适用',
  winners: '得旗单位',
  winner: ({ group, total }: Winner) =>
    total === null ? groupWords[group] : `${groupWords[group]}，${pointsText(total)} 分`,
  toHandOver: '记交接',
  since: (day: BeijingDay, today: BeijingDay) => `${dayText(day, today)}接旗`,
  objections: '异议',
  noObjections: '没有人提异议。',
  waiting: '待答复',
  upheld: '成立',
  refused: '不成立',
  about: ({ name, indicatorName }: Objection) => `${name}，${indicatorName ?? '总体'}`,
  answer: '答复',
  checks: '授旗前',
  noticeOver: '公示结束',
  noticeUntil: (until: BeijingDay, today: BeijingDay) => `到${dayText(until, today)}`,
  allAnswered: '异议都已答复',
  open: (open: number) => `还有 ${open} 条`,
  ready: '好了',
}

/** What is said of vetoes (一票否决). */
export const vetoCopy = {
  title: '一票否决',
  none: '这一期没有否决。',
  add: '加一条',
  addTitle: '一票否决',
  addSay:
    '查实以后再加。否决的单位不排名次，不评红旗，公示时写明是哪一项。\n已经公示的，要核对以后重新公示。',
  unit: '哪个单位',
  unitNone: '请选',
  unitMissing: '请选一个单位。',
  kind: '哪一项',
  kindMissing: '请选一项。',
  text: '查实的情况',
  textHint: '哪天、谁认定的、结论是什么',
  textMissing: '请写清楚查实的情况。',
  adding: '正在提交',
  added: '已否决',
  head: ({ name, kindName }: Veto) => `${name}，${kindName}`,
  by: (by: string, at: string) => `${by}，${at}`,
  lift: '撤销否决',
  liftTitle: '撤销这条否决',
  liftSay: ({ name }: Veto) =>
    `${name}重新排名次。原来的否决和撤销的原因都留在记录里。\n已经公示的，要核对以后重新公示。`,
  lifting: '正在撤销',
  lifted: '已撤销',
}

/** What is said of answering an objection (答复异议). */
export const answerCopy = {
  title: '答复异议',
  verdict: '结论',
  verdictMissing: '请选一个结论。',
  upheld: '成立',
  refused: '不成立',
  say: '答复只能写一次，公示页上大家都看得到；提的人会收到消息，是谁提的不公开。',
  upheldSay: '成立的，改了依据以后记得重新计算。',
  text: '答复',
  textHint: '查了什么，结论是什么',
  textMissing: '请写答复。',
  does: '提交答复',
  busy: '正在提交',
  done: '已答复',
}

/** Everything the form of a handover (交接) says. */
export const handoverCopy = {
  title: '记交接',
  head: (name: string) => `${name}接旗`,
  of: (period: string, group: Group) => `${period}，${groupWords[group]}`,
  day: '哪一天',
  place: '在哪里',
  placeHint: '比如 省总队一楼会议室',
  placeMissing: '请写交接的地方。',
  text: '说几句（可以不写）',
  textHint: '谁交的，谁接的，现场怎么样',
  picture: '交接照片（可以不传）',
  say: '记上以后，红旗走过的路里全省看得到，不能再改。没交上去之前，写的一直留在这部手机里。',
  does: '记上',
  busy: '正在提交',
  none: '这一组没有单位得旗',
  noneSay: '没有旗要交接。',
  received: '已经记上',
  receivedSay: '全省在红旗走过的路里看得到。',
  back: '返回',
}
