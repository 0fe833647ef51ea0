import type { Listed } from '../queries'
import { daysText } from '../when'

/** What the contests' tab says of meets (业务大比武). */
export const copy = {
  title: '业务大比武',
  all: '全部',
  row: ({ from, until, venue, events }: Listed, now: number) =>
    [daysText(from, until, now), venue, `${events} 个项目`].filter(Boolean).join('，'),
  results: '看成绩',
  judging: '我的评分',
  judgingSay: (count: number) => `你是 ${count} 个项目的评委`,
}
