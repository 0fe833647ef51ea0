import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import { leftText } from '#ui'
import { when } from './words'

type Result = Reply<'exam', 'result'>
type Mark = NonNullable<Result['questions']>[number]

/** So many weak topics are named of a domain. */
const MOST_TOPICS = 6

/** What an attempt came to (成绩). */
export const resultCopy = {
  title: '成绩',
  headline: ({ points, most }: Result) => `${points} 分，满分 ${most} 分`,
  passed: (passed: boolean) => (passed ? '合格' : '这次没有合格'),
  right: '答对',
  of: (asked: number) => `/ ${asked} 题`,
  took: '用时',
  tookText: (seconds: number) => leftText(seconds * 1_000),
  bonus: '时间分',
  unit: '分',
  submitted: ({ by, submittedAt }: Result) =>
    by === 'officer'
      ? `${when(submittedAt)} 交卷，已收到`
      : `${when(submittedAt)} 时间到，系统按收到的答案交卷`,
  late: '这次交卷过了时间才收到，已注明。',
  topics: '分知识点',
  topic: (right: number, asked: number) => `${right} / ${asked}`,
  again: (topics: Result['topics']) => {
    if (topics.length === 0) return '都对了'
    const named = topics
      .slice(0, MOST_TOPICS)
      .map(({ topic, right, asked }) => `${topic} ${right}/${asked}`)
    const more = topics.length > MOST_TOPICS ? '，等等' : ''
    return `值得再看：${named.join('，')}${more}`
  },
  questions: '每道题',
  notYet: '还能再答一次，题目和依据等机会用完或截止后再看。',
  previous: '上一题',
  next: '下一题',
  place: (number: number, count: number) => `第 ${number} 题，共 ${count} 题`,
  got: ({ points, most }: Mark) => `${points} / ${most} 分`,
  cell: (number: number, right: boolean) => `第 ${number} 题，${right ? '对' : '不对'}`,
  unanswered: '这道题没有答。',
  withdrawn: '这道题后来撤回了，人人都得这一题的分。',
  corrected: '这道题的答案后来更正过，成绩已按更正后的算。',
  questionLate: '这道题的答案过了时间才到，已注明。',
  dispute: '这道题有问题',
  board: '看榜',
  certificate: '看合格证明',
  notShown: {
    head: '成绩还没有公布',
    say: (submittedAt: number, from: number | null) =>
      `你 ${when(submittedAt)} 交的卷已收到。\n${
        from === null ? '组织者公布后，这里就能看到。' : `${when(from)} 起能看到。`
      }`,
    way: '返回',
  },
}

const sentences: Sentences<'exam', 'result'> = {
  NOT_BOUND: '请先和名册核对。',
  ATTEMPT_NOT_FOUND: '没有找到这次答题。',
  NOT_SUBMITTED: '还没有交卷，交卷后再来看。',
  NOT_SHOWN_YET: ({ submittedAt, from }) => resultCopy.notShown.say(submittedAt, from),
}
export const resultRefusals = sentences
