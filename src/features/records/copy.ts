import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import type { RecordKind, RecordState } from '#domain/honours'
import { dateText } from '#ui'

/** A record (记录) as the cloud shows it. */
export type RecordShown = Reply<'records', 'read'>
type Period = NonNullable<Reply<'records', 'list'>['period']>

interface KindWords {
  readonly name: string
  /** What is counted, in one sentence, and what proves it. */
  readonly says: string
  readonly proof: string
  readonly part: string
  /** Null where nothing stands against it. */
  readonly whole: string | null
  readonly titleHint: string
}

/** What each kind of record counts, and what proves it. */
export const kindWords: Readonly<Record<RecordKind, KindWords>> = {
  roadSections: {
    name: '包路段',
    says: '领导包的路段，计划去几次、去了几次。',
    proof: '巡查记录上的路段、日期和问题，写清楚就行',
    part: '去了几次',
    whole: '计划几次',
    titleHint: '比如 十月包路段巡查',
  },
  partyLife: {
    name: '三会一课',
    says: '支部计划开几次、开了几次。',
    proof: '会议记录和签到表在哪里，主题是什么',
    part: '开了几次',
    whole: '计划几次',
    titleHint: '比如 十月支部党员大会',
  },
  drills: {
    name: '岗位练兵',
    says: '九个项目里，安排练几项、练了几项。',
    proof: '练了哪几项，训练安排和成绩单在哪里',
    part: '练了几项',
    whole: '安排几项',
    titleHint: '比如 第四季度岗位练兵',
  },
  ratings: {
    name: '群众评议',
    says: '收回几张评议卡，满意的有几张。',
    proof: '评议卡怎么收的，汇总表在哪里',
    part: '满意几张',
    whole: '收回几张',
    titleHint: '比如 十月评议卡汇总',
  },
  complaints: {
    name: '查实投诉',
    says: '查实几件记几件，每件要扣分。没有查实的不记。',
    proof: '哪天查实的，处理结论是什么',
    part: '查实几件',
    whole: null,
    titleHint: '比如 十月查实的投诉',
  },
}

export const stateNames: Readonly<Record<RecordState, string>> = {
  waiting: '待确认',
  confirmed: '已确认',
  returned: '已退回',
  withdrawn: '已撤回',
  revoked: '已撤销',
}

/** How much of it; a count stands alone. @example figuresText({ part: 3, whole: 4 }) // '3 / 4' */
export const figuresText = ({ part, whole }: Pick<RecordShown, 'part' | 'whole'>): string =>
  whole === 0 ? String(part) : `${part} / ${whole}`

export const periodText = ({ from, until }: Pick<Period, 'from' | 'until'>): string =>
  `${dateText(from)}到${dateText(until)}`

/** A unit in a list of many: its name, and whose it is in short. */
export const unitText = ({ name, parentName }: Pick<RecordShown, 'name' | 'parentName'>): string =>
  parentName === '' ? name : `${name} · ${parentName.replace(/交通运输综合行政执法.*$/, '')}`

/** Everything the list of records (指标记录) says. */
export const listCopy = {
  title: '指标记录',
  waiting: (count: number) => (count === 0 ? '没有等你确认的' : `${count} 条等你确认`),
  say: (period: string) => `本期${period}。一人记，另一人确认。`,
  all: '全部',
  forMe: '等你确认',
  forOthers: '等别人确认',
  done: '处理过的',
  row: ({ name, kind, ...figures }: RecordShown) =>
    `${name}，${kindWords[kind].name} ${figuresText(figures)}`,
  enter: '记一条',
  kept: '有一条还没交上去',
  keptSay: '在这部手机里，接着写',
  none: '这一期还没有记录',
  noneSay: '系统里查不到的几件事，在这里记一次。\n查得到的不用记。',
  noneOfKind: '这一类还没有记录',
  noPeriod: '现在没有开着的周期',
  noPeriodSay: '省级管理开了下一个周期，\n就可以接着记。',
  more: '只列了最近的，更早的按类别看。',
}

/** Everything the form (记一条) says. */
export const enterCopy = {
  title: '记一条',
  kind: '记什么',
  unit: '哪个单位',
  unitNone: '请选',
  unitMissing: '请选一个单位。',
  day: '哪一天',
  name: '事由',
  nameMissing: '请写一个事由，好和别的记录分开。',
  wrongFigures: '完成数不能比应做数多，应做数至少是 1。',
  wrongTrained: '一共九个项目，安排数是 1 到 9，练了的不能比安排的多。',
  wrongCount: '请填 1 到 99。没有查实的不用记。',
  wrongDay: (period: string) => `日期要在本期${period}，不能晚于今天。`,
  proof: '凭什么',
  proofMissing: '请写清楚凭什么。',
  masked: '公示时全省都看得到，电话、身份证号、车牌不要写。',
  picture: '照片（可以不传）',
  send: '提交',
  sending: '正在提交',
  kept: '没交上去之前，写的一直留在这部手机里。',
  received: '已经收到',
  receivedSay: '等另一位联络人确认。\n确认以后才计分。',
  toList: '看记录',
  another: '再记一条',
  back: '返回',
}

/** Everything the page of one record (记录) says. */
export const recordCopy = {
  title: '记录',
  proof: '凭什么',
  picture: '照片',
  enteredBy: '谁记的',
  decidedBy: { pass: '谁确认的', return: '谁退回的' },
  decided: (by: string, at: string) => `${by}，${at}`,
  note: '退回原因',
  pass: '确认',
  passing: '正在确认',
  passed: '已确认',
  passTitle: '确认这条记录',
  passSay: ({ name, enteredBy }: RecordShown) =>
    `确认以后计入${name}本期得分，不能再改，错了只能由省级管理撤销。\n${enteredBy}记的，你确认的，公示时大家都看得到。`,
  return: '退回',
  returning: '正在退回',
  returned: '已退回',
  returnTitle: '退回这条记录',
  returnSay: ({ enteredBy }: RecordShown) => `不计分。${enteredBy}会收到消息，改好可以重新记。`,
  withdraw: '撤回',
  withdrawing: '正在撤回',
  withdrawn: '已撤回',
  withdrawTitle: '撤回这条记录',
  withdrawSay: '撤回以后不再等人确认，照片也会删掉。\n要计分，得重新记。',
  revoke: '撤销',
  revoking: '正在撤销',
  revoked: '已撤销',
  revokeSub: '确认错了，不该计分的',
  revokeTitle: '撤销这条记录',
  revokeSay: ({ enteredBy }: RecordShown) =>
    `不再计分，记录和原因都留着，看得到它的人都看得到。${enteredBy}会收到消息。\n已经截止的，还要在红旗管理里重新计算，得分才会变。`,
  revokeNote: '撤销原因',
  revokedBy: '谁撤销的',
  again: '照这条重新记',
  againSay: '文字带过去，照片要重新传',
}

const standing = {
  NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。',
  NOT_ALLOWED: '这里是联络人用的。需要的话，请向省级管理申请授权。',
}
const over = { PERIOD_OVER: '这个周期已经截止，不能再记，也不能再改。' }
const missing = { RECORD_NOT_FOUND: '没有这条记录，或者还不到看的时候。' }

interface Refusals {
  readonly list: Sentences<'records', 'list'>
  readonly enter: Sentences<'records', 'enter'>
  readonly decide: Sentences<'records', 'decide'>
  readonly withdraw: Sentences<'records', 'withdraw'>
  readonly revoke: Sentences<'records', 'revoke'>
  readonly read: Sentences<'records', 'read'>
}

/** What each refusal means here. */
export const refusals: Refusals = {
  list: standing,
  enter: {
    ...standing,
    ...over,
    OUT_OF_PLACE: '这个单位不归你负责，请换一个。',
    OUTSIDE_THE_PERIOD: '日期要在本期里，不能晚于今天。',
    DOES_NOT_FIT: '两个数对不上，请看标出来的那一行。',
    ALREADY_ENTERED: '这个单位这一天的这件事，已经有人记过，不用再记。',
    SAME_KEY_OTHER_CONTENT: '改之前的那一版其实已经收到了。要改，请先到记录里把它撤回。',
    NOT_MASKED: ({ found }) => `“${found.join('”“')}”要遮掉再交，全省的人都会看到。`,
    PICTURE_NOT_READY: '照片还没有检测完，稍等一会儿再交，或者先不传。',
    NOT_FIT: '文字没有通过内容安全检查，请换个说法。',
  },
  decide: {
    ...standing,
    ...over,
    ...missing,
    OWN_WORK: '自己记的，要由别人确认。',
    ALREADY_DECIDED: '已经有人处理过这一条。',
    REASON_NEEDED: '退回要写明原因。',
    PICTURE_NOT_FIT: '照片没有通过检查，请退回，让对方换一张。',
  },
  withdraw: {
    ...standing,
    ...over,
    ...missing,
    ALREADY_DECIDED: '已经有人处理过，不能再撤回。',
  },
  revoke: {
    NOT_BOUND: standing.NOT_BOUND,
    NOT_ALLOWED: '只有省级管理能撤销。',
    ...missing,
    NOT_CONFIRMED: '这条现在不计分，可能别处刚撤销过。',
    BEING_TAKEN: '正在算分，过几分钟再来。',
    PERIOD_OVER: '这一期已经授旗，不能再撤销。',
    NOT_FIT: '原因没有通过内容安全检查，请换个说法。',
  },
  read: { NOT_BOUND: standing.NOT_BOUND, ...missing },
}
