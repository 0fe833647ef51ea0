import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import { clock, many } from './words'

type Result = Reply<'study', 'result'>

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
