import type { Reply } from '#contract/index'
import { DOMAIN_NAMES } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { fullDateText } from '#ui'
import { percent } from './words'

export type Shown = Reply<'cases', 'openly'>
type Read = Reply<'cases', 'read'>

const dayOf = (moment: number): string => fullDateText(beijingDayOf(new Date(moment)))

/** Everything a case (以案释法) says. */
export const caseCopy = {
  title: '以案释法',
  under: ({ domain, place, publishedAt }: Shown) =>
    `${DOMAIN_NAMES[domain]} · ${place} · ${dayOf(publishedAt)}`,
  invented: '演示案例',
  learned: '已学',
  facts: '案情',
  evidence: '证据',
  dispute: '争议焦点',
  decide: '换你会怎么定',
  passOver: '直接看决定',
  passing: '正在取',
  decision: '处理决定',
  lesson: '启示',
  road: '这个案子怎么走',
  roadSay: '点开读法条',
  roadDone: '走过',
  roadHere: '走到这里',
  roadAhead: '还没到',
  article: '法条',
  basis: '法律依据',
  related: '相关案例',
  effect: ({ asOf, before, after }: NonNullable<Read['effect']>) =>
    `答题的人里，先前 ${percent(before)} 答对，学完 ${percent(after)}。截至${dayOf(asOf)}，答了 ${before.answered} 次和 ${after.answered} 次。`,
  reach: '全省共享和对外公开',
  reaches: { city: '本市发布', province: '全省共享' },
  share: '转发给同事',
  openly: '对外公开的样子',
  openlySay: '在那一页可以发到朋友圈',
  answerAsked: '答复读者的提问',
  withdraw: '撤下这个案例',
}

/** Everything a question of a case says. */
export const questionCopy = {
  turn: (place: number, count: number) => `转折点 ${place}/${count}`,
  waits: '视频停在这里，等你定',
  several: '可以选几项',
  answer: '就这么定',
  sending: '正在交',
  first: '这道题先前答过，以第一次的为准。',
  again: '再答一遍',
  againSay: '看看记住了没有。第一遍答的还留着。',
  goOn: '接着看',
  all: '案例里的题',
  right: '答对了',
  wrong: '没答对',
}

/** Everything a note to oneself (笔记) says. */
export const noteCopy = {
  title: '我的笔记',
  hint: '只有你自己看得到',
  kept: '写的在这部手机里，还没交上去。',
  received: '已收到，只有你自己看得到。',
}

/** Everything 在线答疑 says. */
export const askedCopy = {
  title: '在线答疑',
  none: '还没有人问过。',
  ask: '问一问',
  askSay: '写这个案例的人来答。答了以后，看这个案例的人都看得到，不写你的名字。',
  hint: '哪里没看明白',
  missing: '先写上要问的。',
  send: '提交',
  sending: '正在提交',
  waits: '等答复',
  mine: '我问的',
  answered: (by: string) => `${by}答`,
  rest: (count: number) => `还有 ${count} 条`,
}
