import type { Sentences } from '#cloud'
import { best, chancesLeft, lastHandedIn, type Shown, underWay } from '../shown'
import { span, when } from './words'

function marksOf(shown: Shown): string {
  if (shown.state === 'withdrawn') return '这一场不算成绩'
  const top = best(shown)
  if (top?.points !== undefined && top.points !== null) {
    const passed = top.passed === null ? '' : top.passed ? '，合格' : '，未合格'
    return `${top.points} 分${passed}`
  }
  const last = lastHandedIn(shown)
  return last?.submittedAt ? `${when(last.submittedAt)} 已交卷，成绩还没公布` : '没有参加'
}

/** 我的考试. */
export const listCopy = {
  title: '我的考试',
  open: '正在进行',
  coming: '接下来',
  past: '已结束',
  openSub: (shown: Shown) => {
    if (underWay(shown)) return '答了一半，可以接着答'
    const until = `${when(shown.closesAt)} 截止`
    if (chancesLeft(shown) > 0) return `${shown.questionCount} 题，${shown.minutes} 分钟，${until}`
    return marksOf(shown)
  },
  comingSub: ({ opensAt, closesAt, minutes }: Shown) =>
    `${span(opensAt, closesAt)}，${minutes} 分钟`,
  pastSub: marksOf,
  withdrawn: '已撤销',
  goOn: '继续答题',
  passed: '合格',
  certificate: '合格证明',
  resit: '可以补考',
  none: {
    head: '现在没有考试',
    say: '安排了考试，会提前告诉你。\n每天的五道题，就是最好的准备。',
    way: '回到学法',
  },
}

const sentences: Sentences<'exam', 'mine'> = { NOT_BOUND: '请先和名册核对。' }
export const mineRefusals = sentences
