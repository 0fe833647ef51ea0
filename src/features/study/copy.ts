import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import { DOMAIN_NAMES, type Domain, numeral } from '#domain/bank'
import { addDays, type BeijingDay, daysBetween, weekdayOf } from '#domain/beijing-day'

type Today = Reply<'study', 'today'>
type Result = Reply<'study', 'result'>
type ShownSet = Today['set']

const WEEKDAYS = '一二三四五六日'
/** A question is read and answered in about so many seconds. */
const SECONDS_A_QUESTION = 36

/** A number of things as one says it: two of them are 两. */
const many = (count: number): string => (count === 2 ? '两' : numeral(count))

const weekday = (day: BeijingDay): string => WEEKDAYS[weekdayOf(day) - 1] ?? ''
const clock = (at: number): string => {
  const beijing = new Date(at + 8 * 3_600_000)
  return `${beijing.getUTCHours()}:${String(beijing.getUTCMinutes()).padStart(2, '0')}`
}
const minutes = (questions: number): string =>
  many(Math.max(1, Math.round((questions * SECONDS_A_QUESTION) / 60)))
const sourceCount = (set: ShownSet, source: 'due' | 'new') =>
  set.questions.filter((one) => one.source === source).length

/** `11月18日`. */
export const dayName = (day: BeijingDay): string =>
  `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** When a day comes, from today: 明天, 后天, 周五, 12月3日. */
export function whenName(day: BeijingDay, today: BeijingDay): string {
  const ahead = daysBetween(today, day)
  if (ahead <= 0) return '今天'
  if (ahead === 1) return '明天'
  if (ahead === 2) return '后天'
  return ahead < 7 ? `周${weekday(day)}` : dayName(day)
}

/** A day already past, from today: 昨天, 前天, 11月15日. */
export function pastName(day: BeijingDay, today: BeijingDay): string {
  if (day === addDays(today, -1)) return '昨天'
  return day === addDays(today, -2) ? '前天' : dayName(day)
}

function leaveSentence(today: Today): string {
  const [leave] = today.streak.strip.filter(({ mark }) => mark === 'leave').slice(-1)
  if (!leave) return '学习日历'
  return leave.day === today.today ? '今天请假，不算断' : `周${weekday(leave.day)}请假，不算断`
}

/** 学法, the tab. */
export const todayCopy = {
  title: '学法',
  loading: '正在取今天的题',
  date: (day: BeijingDay) => `${dayName(day)} 星期${weekday(day)}`,
  headline: (set: ShownSet) => `今天的${many(set.questions.length)}道题`,
  finished: '今天的题学完了',
  what: (set: ShownSet) =>
    [
      [sourceCount(set, 'new'), '道新题'] as const,
      [sourceCount(set, 'due'), '道到期的错题'] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count} ${what}`)
      .concat(`约${minutes(set.questions.length)}分钟`)
      .join(' · '),
  goingOn: (left: number) => `还剩${many(left)}题`,
  done: (right: number, all: number) => `${many(all)}题对了${many(right)}题，明天再见`,
  start: '开始',
  goOn: (number: number) => `接着答第 ${number} 题`,
  seeResult: '看今天的结果',
  streak: (days: number) => (days === 0 ? '今天是第一天' : `连续 ${days} 天`),
  calendar: leaveSentence,
  more: '也可以看看',
  mistakes: '错题本',
  mistakesDue: (due: number) => `${due} 道到期`,
  mistakesSay: '答错的题，隔几天再见一次',
  makeUp: (day: BeijingDay, today: BeijingDay) => `补上${pastName(day, today)}的题`,
  makeUpSay: (left: number) => `不断连续，不计分，本月还能补 ${left} 次`,
  leave: '请假和日历',
  leaveSay: '请假的日子不算断',
  together: (understood: number) => `这个月，我们一起弄懂了 ${understood} 道错题。`,
  kept: (count: number) => `${count} 道题的答案在这部手机里，还没交上去`,
  bankEmpty: { head: '题库里还没有题', say: '题一上来，今天就能学。', retry: '再看一次' },
}

const todaySentences: Sentences<'study', 'today'> = {
  NOT_BOUND: '请先和名册核对。',
  BANK_EMPTY: '题库里还没有题。',
}
export const todayRefusals = todaySentences

/** A question and what is learned from it. */
export const questionCopy = {
  title: (set: ShownSet, number: number) => {
    const place = `第 ${number} 题，共 ${set.questions.length} 题`
    return set.kind === 'practice' ? `练习 ${place}` : place
  },
  types: { single: '单选', multiple: '多选', judgement: '判断' },
  submit: (chosen: number, multiple: boolean) =>
    multiple && chosen > 0 ? `提交（已选 ${chosen} 项）` : '提交',
  submitting: '正在交',
  next: '下一题',
  seeResult: '看结果',
  dispute: '有异议',
  seeAlso: (articles: string) => `另见${articles}`,
  kept: '已记下，联网后判',
  keptDone: '就到这里',
  keptSay: '答案在这部手机里，还没交上去。有信号就自动上交。',
  elsewhere: '这道题已经答过，以先交的为准。',
  allKept: (count: number) => ({
    head: `${many(count)}题都记下了，联网后判`,
    say: '答案在这部手机里，还没交上去。\n有信号就自动上交，交到了会告诉你。',
    retry: '再试一次',
    home: '回到学法',
  }),
  allReceived: { head: '答案都收到了', say: '看看今天学得怎样。' },
  gone: { head: '这组题不在这部手机里', say: '回到学法，从今天的题接着学。', home: '回到学法' },
}

const sentences: Sentences<'study', 'answer'> = {
  SET_NOT_FOUND: '这组题不属于现在绑定的人，请回到学法重新打开。',
  NOT_AN_OPTION: '这个选项不在题里，请重新选。',
  ALREADY_ANSWERED: '这道题已经答过，以先交的为准。',
}
/** Why an answer was not taken. */
export const answerRefusals = sentences

const PRAISE: Readonly<Record<Result['counts'], string>> = {
  checkIn: '学完',
  makeUp: '补上',
  practice: '练完',
}

function dueSentence({ set }: Result): string {
  const due = set.questions.filter(({ source }) => source === 'due')
  const right = due.filter(({ id }) =>
    set.answers.some((one) => one.question === id && one.verdict.right),
  )
  if (due.length === 0) return '答错的题，过几天会再来找你。'
  if (right.length === due.length) return `${many(due.length)}道到期的错题，今天都答对了。`
  return `${many(due.length)}道到期的错题，答对了${many(right.length)}道。`
}

/** The short page after the last answer. */
export const resultCopy = {
  title: '学习结果',
  headline: (result: Result) =>
    `${many(result.set.questions.length)}题${PRAISE[result.counts]}，${
      result.right === 0 ? '下次再见' : `对了${many(result.right)}题`
    }`,
  say: dueSentence,
  sources: { new: '新题', due: '错题' },
  right: '对',
  wrong: '不对',
  points: { checkIn: '记入积分明细', makeUp: '补学不计分', practice: '练习不计分' },
  pointsUnit: '分',
  understood: '错题已弄懂',
  comesBack: '过几天再见',
  questionsUnit: '道',
  again: '值得再看一眼',
  allRight: '今天记住的',
  back: (number: number, when: string | null) =>
    when ? `第 ${number} 题 · ${when}再见一次` : `第 ${number} 题`,
  month: '这个月',
  received: (at: number) => `答案已收到，${clock(at)}`,
  done: '完成',
  practise: '再练几道错题',
}

const resultSentences: Sentences<'study', 'result'> = {
  NOT_BOUND: '请先和名册核对。',
  SET_NOT_FOUND: '没有找到这次的结果。',
  SET_NOT_FINISHED: '这一组还没有学完，回到学法接着学。',
}
export const resultRefusals = resultSentences

/** 错题本. */
export const mistakesCopy = {
  title: '错题本',
  due: '到期',
  waiting: '还要再见',
  understood: '已弄懂',
  unit: '道',
  what: '答错的题隔几天再来；隔天再答对一次，算弄懂。',
  byDomain: '按领域',
  byLaw: '按法规',
  all: '全部',
  dueEnd: (due: number) => `${due} 道到期`,
  understoodEnd: (count: number) => `弄懂 ${count} 道`,
  waitingEnd: (count: number) => `还有 ${count} 道`,
  practiseDue: (due: number) => `练到期的 ${due} 道`,
  practise: '练几道',
  next: '接下来',
  comes: (when: string) => `${when}再见`,
  none: {
    head: '今天没有到期的错题',
    say: (next: string | null) =>
      next
        ? `最近的一道${next}再见。\n想先练，可以按领域挑几道。`
        : '答错的题会记在这里。\n想先练，可以按领域挑几道。',
    way: '按领域练几道',
  },
  choose: '练哪个领域',
  domain: (domain: Domain) => DOMAIN_NAMES[domain],
}

const practiseSentences: Sentences<'study', 'practise'> = {
  NOT_BOUND: '请先和名册核对。',
  NOTHING_TO_PRACTISE: '这里还没有学过的题，先学今天的五道。',
}
export const practiseRefusals = practiseSentences

/** 学习日历: leave and make-up days. */
export const calendarCopy = {
  title: '学习日历',
  streak: (days: number) => `连续 ${days} 天`,
  legend: '实线是连着学，虚线是请假。',
  leaveLeft: (left: number, most: number) => `本月还能请 ${left} 天，共 ${most} 天`,
  choose: '点日子请假，不用审批。请假的日子不断连续。',
  declare: (count: number) => (count === 0 ? '选好日子再请假' : `请假 ${count} 天`),
  declaring: '正在记',
  makeUp: '可以补上的日子',
  makeUpLeft: (left: number, most: number) => `本月还能补 ${left} 次，共 ${most} 次，不计分`,
  makeUpRow: (day: BeijingDay, today: BeijingDay) => `补上${pastName(day, today)}的题`,
  makeUpSub: (day: BeijingDay) => `${dayName(day)} 星期${weekday(day)}`,
  withdrawTitle: (day: BeijingDay) => `${dayName(day)}请了假`,
  withdraw: '撤回这天的请假',
  withdrawSay: '撤回后，这一天要学完才不断。',
  done: (days: number) => `${days} 天请假已记下。`,
  withdrawn: '请假已撤回。',
}

const leaveSentences: Sentences<'study', 'declareLeave'> = {
  NOT_BOUND: '请先和名册核对。',
  LEAVE_OUT_OF_SPAN: ({ day }) => `${dayName(day)}太早或太远，现在还不能请。`,
  LEAVE_DAY_STUDIED: ({ day }) => `${dayName(day)}已经学过，不用请假。`,
  LEAVE_USED_UP: ({ day }) => `${Number(day.slice(5, 7))}月的请假日用完了。`,
}
export const leaveRefusals = leaveSentences

const withdrawSentences: Sentences<'study', 'withdrawLeave'> = {
  NOT_BOUND: '请先和名册核对。',
  LEAVE_NOT_FOUND: '这一天没有请假。',
  LEAVE_PASSED: '已经过去的请假不能撤。',
}
export const withdrawRefusals = withdrawSentences

const makeUpSentences: Sentences<'study', 'makeUp'> = {
  NOT_BOUND: '请先和名册核对。',
  BANK_EMPTY: '题库里还没有题。',
  MAKE_UP_OUT_OF_SPAN: '这一天太久了，不能再补。',
  MAKE_UP_NOT_NEEDED: '这一天不用补。',
  MAKE_UP_USED_UP: '这个月的补学次数用完了。',
}
export const makeUpRefusals = makeUpSentences
