import type { Sentences } from '#cloud'
import type { Reply } from '#contract/index'

/** One message (消息) as the cloud gives it: facts, no words. */
export type Message = Reply<'inbox', 'list'>['messages'][number]
type Kind = Message['kind']
type About = Message['about']

function regraded({ before, after }: About): string {
  if (before === null || after === null) return '有题目更正，揭晓后看得到改了多少'
  return before === after ? `有题目更正，你的 ${after} 分不变` : `你的分从 ${before} 改为 ${after}`
}

/** What each kind of message says, above the name of the sitting; `when` puts a moment in words. */
export const sentences: Readonly<
  Record<Kind, (about: About, when: (moment: number) => string) => string>
> = {
  regraded,
  extended: ({ minutes, moment }, when) =>
    `加了 ${minutes ?? 0} 分钟${moment === null ? '' : `，答到 ${when(moment)}`}`,
  released: () => '成绩公布了',
  revealed: () => '榜揭晓了',
  withdrawn: () => '撤销了，不用再答',
  caseReturned: () => '你们的案例退回来了，改好再交',
  casePublished: () => '你们的案例发布了',
  caseShared: () => '你们的案例全省共享了',
  caseWithdrawn: () => '你们的案例撤下了',
  askAnswered: () => '你问的有答复了',
  recordReturned: () => '你记的一条退回了',
  objectionAnswered: () => '你提的异议有答复了',
  findingsGiven: () => '评查意见来了',
  findingAnswered: () => '你提的评查意见有答复了',
  sheetUnlocked: () => '一张评分表要你重评',
  resultOut: () => '比武成绩公布了',
  appealAnswered: () => '你的申诉有答复了',
  questionReturned: () => '你写的一道题退回来了',
  disputeAnswered: () => '你说的那道题，有答复了',
  opensSoon: ({ moment }, when) => (moment === null ? '快开始了' : `${when(moment)} 开始`),
}

/** What WeChat reminds of, in the words of 提醒我. */
export const occasions = { opensSoon: '快开始', released: '出成绩', revealed: '榜揭晓' } as const

/** Everything 「消息」 says. */
export const copy = {
  title: '消息',
  fresh: '未读',
  seen: '看过的',
  source: (title: string, at: string, reason: string | null) =>
    reason === null ? `${title}，${at}` : `${title}，${at}。原因：${reason}`,
  empty: '还没有消息',
  emptySay: '成绩公布、改分、加时、榜揭晓，\n案例的回音，都会在这里告诉你。',
  earlier: '更早的',
  latest: '回到最新',
  remind: '微信提醒',
  remindSay: (occasions: readonly string[]) =>
    `点一次，${occasions.join('、')}时微信提醒一条。不点也不漏，消息都在这里。`,
  remindMe: '提醒我',
  asking: '正在问微信',
  reminded: '好，下一条会从微信提醒你。',
  declined: '没有开提醒，消息照样在这里。',
  remindFailed: '没有开成，消息照样在这里。稍后可以再点一次。',
}

/** What each refusal of the area's calls means. */
export const refusals: { readonly list: Sentences<'inbox', 'list'> } = {
  list: { NOT_BOUND: '核对以后，考试和竞赛的消息在这里。' },
}
