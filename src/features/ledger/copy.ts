import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'
import { type BeijingDay, weekdayOf } from '#domain/beijing-day'
import { dateText } from '#ui'

type Entry = Reply<'ledger', 'entries'>['entries'][number]

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** Everything 「积分明细」 says. */
export const copy = {
  title: '积分明细',
  total: '一共',
  month: (month: string) => `${Number(month.slice(5))}月`,
  unit: '分',
  private: '积分只给你自己看，任何榜都不汇总它。',
  day: (day: BeijingDay) => `${dateText(day)} ${weekdays[weekdayOf(day) - 1] ?? ''}`,
  points: (points: number) => `+${points}`,
  noPoints: '不计分',
  scores: '竞赛和考试得分',
  apart: '和积分分开，不相加',
  scored: (entry: Entry) =>
    `${dateText(entry.day)} ${entry.kind === 'contest.score' ? '竞赛' : '考试'}${learnt(entry)}`,
  score: (points: number) => String(points),
  empty: '这个月还没有记录',
  emptySay: '学完当天的题，这里会有一条，\n点开看得到是哪几道题。',
}

const learnt = ({ right, understood }: Entry): string => {
  const parts = [
    ...(right === null ? [] : [`对了 ${right} 题`]),
    ...(understood === 0 ? [] : [`弄懂 ${understood} 道错题`]),
  ]
  return parts.length === 0 ? '' : `，${parts.join('，')}`
}

const kinds: Readonly<Record<Entry['kind'], string>> = {
  'study.checkIn': '每日学法',
  'study.makeUp': '补学',
  'study.practice': '练错题',
  'study.leave': '请假',
  'study.leaveWithdrawn': '撤回请假',
  'contest.score': '竞赛得分',
  'exam.score': '考试得分',
}

/** What an entry rests on. @example proofOf(entry) // '每日学法，对了 4 题' */
export const proofOf = (entry: Entry): string => `${kinds[entry.kind]}${learnt(entry)}`

/** What each refusal of the ledger means. */
export const refusals: Sentences<'ledger', 'entries'> = {
  NOT_BOUND: '核对以后，这里有你的每一分和它的出处。',
}
