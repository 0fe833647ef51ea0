import { pointsText } from '#ui'
import type { SheetCell, StageSheets } from '../sheets/sheet-row'

/** What the sheets of a stage (评分表) say to the organiser of a meet. */
export const copy = {
  title: '评分表',
  say: (state: StageSheets['state']): string => {
    if (state === 'final') return '成绩已经定了，评分表不能再改。'
    if (state === 'provisional') return '签了名的可以解锁，请评委重评，再公布更正。'
    return '签了名的可以解锁，请评委重评。各位评委的分，成绩公布以后才显示。'
  },
  none: '还没有评分表',
  noneSay: '抽了签、设了评委组，\n才有人打分。',
  states: {
    missing: '没签',
    signed: '已签',
    unlocked: '等重评',
    apart: '回避',
  } satisfies Readonly<Record<SheetCell['state'], string>>,
  withdrawn: '已退赛',
  total: (total: number) => `${pointsText(total)} 分`,
  reason: (reason: string) => `解锁原因：${reason}`,
  unlock: (name: string) => `解锁${name}的评分表`,
  unlockSay: (entrant: string) =>
    `${entrant}的这张由评委重新评、重新签名。原来的分留在记录里，原因评委看得到。`,
  published: '已经公布的成绩先不变。签好以后再公布更正，就是新的一版，写明改了什么。',
  does: '解锁',
  unlocking: '正在解锁',
}
