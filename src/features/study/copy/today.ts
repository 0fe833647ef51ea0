import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'
import { dayName, many, pastName, weekday } from './words'

type Today = Reply<'study', 'today'>
type ShownSet = Today['set']

/** A question is read and answered in about so many seconds. */
const SECONDS_A_QUESTION = 36

const minutes = (questions: number): string =>
  many(Math.max(1, Math.round((questions * SECONDS_A_QUESTION) / 60)))
const sourceCount = (set: ShownSet, source: 'due' | 'new') =>
  set.questions.filter((one) => one.source === source).length

function leaveSentence(today: Today): string {
  const [leave] = today.streak.strip.filter(({ mark }) => mark === 'leave').slice(-1)
  if (!leave) return '学习日历'
  return leave.day === today.today ? '今天请假，不算断' : `周${weekday(leave.day)}请假，不算断`
}

/** 学法, the tab. */
export const todayCopy = {
  title: '学法',
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
