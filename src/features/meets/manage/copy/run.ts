import { momentText } from '#ui'
import { meetActName } from '../../copy/acts'
import type { Managed } from '../form/form'
import type { StageLine } from '../run/stage-lines'

/** What the desk of a meet (工作台) says. */
export const copy = {
  title: '办这场比武',
  entrants: '参赛的队和选手',
  entrantsEnd: (count: number) => `${count} 个`,
  terms: '比武方案',
  termsEnd: '已定，不能改',
  toMeet: '看公开的页面',
  stages: '项目',
  what: ({ state, missing, drawn, judged, held, version }: StageLine, until: string) => {
    if (state === 'final') return '成绩已定'
    if (held) return '已公布，等滚榜揭晓'
    if (state === 'provisional') return `公示中${version > 1 ? `，第 ${version} 版` : ''}${until}`
    if (!judged) return missing > 0 ? '还没转入成绩' : '可以公布'
    if (missing > 0 && state === 'judging') return `还差 ${missing} 张评分表`
    if (state === 'judging') return '可以公布'
    return drawn ? '已抽签，还没开始评' : '还没抽签'
  },
  until: (at: number | null, now: number) =>
    at === null || at <= now ? '，可以确认' : `，${momentText(at, new Date(now))} 前可申诉`,
  held: '封着',
  panels: '评委组',
  panelsEnd: (count: number) => (count === 0 ? '还没设' : `${count} 位评委`),
  draw: '抽签',
  drawn: '已抽',
  sheets: '评分表',
  sheetsMissing: (count: number) => `还差 ${count} 张`,
  takeOver: '转入成绩',
  takeOverSay: '把那场考试或竞赛的成绩转进来，没参加的没有成绩。那边更正以后，可以再转一次。',
  takingOver: '正在转',
  publish: '公布成绩',
  publishAgain: '公布更正',
  publishSay:
    '公布以后进入公示，参赛的人可以申诉；过了申诉期、都答复了，再确认。封榜以后公布的，等滚榜才看得到。',
  publishAgainSay: '会成为新的一版，写明改了什么。申诉期重新算。',
  publishing: '正在公布',
  finalise: '确认成绩',
  finaliseSay: '确认以后成绩不能再改。',
  finalising: '正在确认',
  look: '看成绩',
  done: '已办好',
  appeals: '等答复的申诉',
  appealHead: ({ entrantName, eventName }: Managed['appeals'][number]) =>
    `${entrantName} · ${eventName}`,
  answer: '答复',
  verdict: '怎么答复',
  verdicts: { upheld: '采纳', refused: '不采纳' },
  answerText: '答复内容',
  answerHint: '写清核对了什么、结果怎样',
  answerMissing: '请写答复。',
  answerSay: '大家都看得到。采纳的，再到这个项目的“评分表”里解锁要改的，签好以后公布更正。',
  answering: '正在提交',
  freeze: '封榜和揭晓',
  notFrozen: '没有封榜，公布的成绩大家都看得到。',
  freezesAt: (at: string) => `${at} 起公布的成绩先封着。`,
  frozen: '已封榜，之后公布的成绩只有组织者看得到。',
  revealed: '已经揭晓，大家都看得到了。',
  rehearse: '彩排滚榜',
  hallUnits: '滚榜 · 单位',
  hallAllRound: '滚榜 · 全能',
  hallSay: '大屏用',
  reveal: '不滚榜，直接揭晓',
  revealSay: '封着的成绩会马上给大家看。揭晓以后不能再封。',
  revealing: '正在揭晓',
  close: '比武结束',
  closeSay: '所有项目的成绩都定了，才能结束。结束以后，成绩记进各单位的台账，不能再改。',
  closing: '正在结束',
  acts: '记录',
  act: ({ by, what, reason }: Managed['acts'][number]) =>
    `${by} ${meetActName(what)}${reason === '' ? '' : `：${reason}`}`,
}
