import type { Sentences } from '#cloud'
import { timeText } from '#ui'

/** Places in the order of the paper; many are not listed one by one. */
const MOST_NAMED = 6
const places = (numbers: readonly number[]): string =>
  numbers.length > MOST_NAMED
    ? `第 ${numbers.slice(0, MOST_NAMED).join('、')} 题等`
    : `第 ${numbers.join('、')} 题`

/** The paper (答题). */
export const paperCopy = {
  title: (left: string, number: number, count: number) => `${left} · 第 ${number} / ${count} 题`,
  plainTitle: '答题',
  types: { single: '单选', multiple: '多选', judgement: '判断' },
  points: (points: number) => `${points} 分`,
  mark: '标记',
  marked: '已标记',
  previous: '上一题',
  next: '下一题',
  sheet: '答题卡',
  submit: '交卷',
  nothingYet: '答案点了就记在这部手机里',
  unsaved: (count: number) => `${count} 题的答案在这部手机里，还没交上去`,
  saved: (at: number, count: number) => `答了 ${count} 题，已收到 ${timeText(at)}`,
  cells: { answered: '已答', open: '未答', marked: '标记' },
  cell: (number: number, answered: boolean, marked: boolean) =>
    `第 ${number} 题，${answered ? '已答' : '未答'}${marked ? '，已标记' : ''}`,
  sheetSay: (answered: number, count: number) => `答了 ${answered} 题，共 ${count} 题`,
  confirm: '现在交卷',
  confirmSay: (open: readonly number[], marked: readonly number[]) => {
    const left =
      open.length === 0 ? '每道题都答了。' : `还有 ${open.length} 题没答：${places(open)}。`
    const come = marked.length === 0 ? '' : `${places(marked)}做了标记。`
    return `${left}${come}交了就不能再改。`
  },
  confirmYes: '确认交卷',
  confirmNo: '再看看',
  conflict: '这道题两部手机答得不一样，先收到的算数，就是现在选中的。',
  conflictOther: (texts: readonly string[]) =>
    texts.length === 0 ? '另一种：没有选。' : `另一种：${texts.join('；')}`,
  conflictKeep: '就用现在的',
  conflictTake: '改用另一种',
  conflictsAt: (numbers: readonly number[]) => `${places(numbers)}两部手机答得不一样，点开看一看`,
  leave: '先离开',
  leaveTitle: '离开不会交卷',
  leaveSay: (left: string) => `时间照走，还剩 ${left}。回来接着答，答过的都在。`,
  leaveNo: '继续答题',
  over: '时间到，正在交卷',
  overSay: '大家错开几秒交，不用操作。时间到以前的答案都算。',
  overUnsure: '时间到了，等联网后交卷',
  overUnsureSay: '答案都在这部手机里。有信号就自动交，交到了会告诉你。',
  handingIn: '正在交卷',
  sendingSay: '收到了会在这里告诉你。',
  waiting: {
    head: '答案在这部手机里，还没交上去',
    say: '有信号就自动交，交到了会告诉你。\n不用再做什么，也不会丢。',
    way: '再试一次',
    home: '返回',
  },
  received: (at: number, answered: number) => ({
    head: `交卷已收到，${timeText(at)}`,
    say: `收到 ${answered} 题的答案。`,
  }),
  late: '到的时候已经过了时间，留存并注明。',
  byTimer: '时间到时，系统按已收到的答案交了卷。',
  elsewhere: (at: number) => ({
    head: at > 0 ? `${timeText(at)} 已经交卷` : '已经交卷',
    say: '在另一部手机上交的，或者时间到时由系统交的。',
  }),
  seeResult: '看成绩',
  seeWhen: '看什么时候出成绩',
  refusedHead: '这份卷没有交上去',
  gone: '返回',
}

const submitSentences: Sentences<'exam', 'submit'> = {
  ATTEMPT_NOT_FOUND: '这份卷不属于现在绑定的人。答案还留在这部手机里，请联系组织者。',
  NOT_AN_OPTION: '有的答案对不上题目。答案还留在这部手机里，请联系组织者。',
  NOT_STARTED: '这份卷还没有开始答，请从竞赛或考试里重新进入。',
  ALREADY_SUBMITTED: ({ at }) =>
    `${timeText(at)} 已经交过卷，以那次为准。这部手机里不同的答案没有算进去。`,
}
const saveSentences: Sentences<'exam', 'save'> = {
  ATTEMPT_NOT_FOUND: submitSentences.ATTEMPT_NOT_FOUND,
  NOT_AN_OPTION: submitSentences.NOT_AN_OPTION,
  ALREADY_SUBMITTED: submitSentences.ALREADY_SUBMITTED,
  TIME_IS_UP: '时间到了，已收到的答案都算。',
}
/** Why a paper was not taken. */
export const handInRefusals = { ...saveSentences, ...submitSentences }

const startSentences: Sentences<'exam', 'start'> = {
  ATTEMPT_NOT_FOUND: '没有找到这次答题，请从竞赛或考试里重新进入。',
  NOT_OPEN_YET: ({ opensAt }) => `${timeText(opensAt)} 才开始，到点再进。`,
  CLOSED: '已经截止，不能再开始。',
  ALREADY_SUBMITTED: ({ at }) => `${timeText(at)} 已经交卷。`,
  WITHDRAWN: '这一场已经撤销，不用答了。',
}
/** Why a paper was not given. */
export const startRefusals = startSentences
