import { momentText } from '#ui'
import type { Appeal } from '../queries'

/** What the page of appeals says. */
export const copy = {
  title: '申诉和答复',
  say: '答复过的申诉大家都看得到；没答复的，只有写的人看得到。',
  none: '还没有申诉',
  noneSay: '成绩公示期里，可以在项目的成绩下面，\n为自己的队和选手申诉。',
  head: ({ entrantName, event }: Appeal, names: Readonly<Record<string, string>>) =>
    [entrantName, names[event]].filter(Boolean).join(' · '),
  at: (at: number, now: Date) => `${momentText(at, now)} 提交`,
  waiting: '等答复',
  verdict: { upheld: '采纳', refused: '不采纳' },
  answered: (at: number, now: Date) => `${momentText(at, now)} 答复`,
}
