import { momentText, thenText } from '#ui'
import type { Meet, MeetEventShown } from '../queries'
import { daysText, type MeetStage } from '../when'
import { entryNames, meetStageNames, resultNames, stageNames } from './words'

/** What a meet's own page says. */
export const copy = {
  title: '业务大比武',
  above: (stage: MeetStage, { from, until, now }: Meet) =>
    `${meetStageNames[stage]} · ${daysText(from, until, now)}`,
  aboveOf: (stage: MeetStage, days: string) => `${meetStageNames[stage]} · ${days}`,
  states: resultNames,
  standings: '看总成绩',
  frozenHead: ({ freezeAt, now }: Meet) =>
    freezeAt === null ? '已封榜' : `${momentText(freezeAt, new Date(now))} 已封榜`,
  frozenSay: '之后的成绩等滚榜一起揭晓',
  mine: '我们的队和选手',
  withdrawn: '已退赛',
  schedule: '日程',
  events: (count: number) => `${count} 个项目`,
  when: ({ at }: MeetEventShown, now: number) => momentText(at, new Date(now)),
  eventSub: ({ entry, place, weight }: MeetEventShown) =>
    [entryNames[entry], place, weight === 0 ? '不计总成绩' : `权重 ${weight / 100}`]
      .filter(Boolean)
      .join('，'),
  /** What is so of one stage; an event with one stage does not name it. */
  stageText: ({ stage, state, drawn }: MeetEventShown['stages'][number], named: boolean) => {
    const what = state === 'none' && drawn ? '已抽签' : resultNames[state]
    return named ? `${stageNames[stage]}${what}` : what
  },
  noEvents: '还没有排项目',
  more: '更多',
  appeals: '申诉和答复',
  enter: '报名',
  enterSay: '为本单位的队和选手',
  judging: '去评分',
  judgingSay: '你是这场的评委',
  manage: '办这场比武',
  manageSay: '抽签、公布、滚榜',
  freezesAt: ({ freezeAt, now }: Meet) =>
    freezeAt === null || freezeAt <= now
      ? undefined
      : `${thenText(now, freezeAt, now)} 封榜，之后的成绩等滚榜揭晓`,
}
