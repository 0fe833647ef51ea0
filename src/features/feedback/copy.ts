import type { Sentences } from '#cloud'
import type { Input } from '#contract/index'

/** What a message (投诉建议) may be. */
export type Kind = Input<'feedback', 'send'>['kind']

export const kindNames: Readonly<Record<Kind, string>> = {
  suggestion: '建议',
  complaint: '投诉',
}

/** Everything 「投诉建议」 says. */
export const copy = {
  title: '投诉建议',
  write: '写一条',
  text: '想说的话',
  hint: '遇到了什么，希望怎么改',
  keptSay: '没交上去之前，写的会一直留在这部手机里。',
  missing: '先写几句再提交。',
  send: '提交',
  sending: '正在提交',
  notSent: '还没交上去，写的都留在这部手机里。有信号了再点一次提交。',
  received: '已经收到',
  receivedSay: (at: string) => `${at} 收到。答复会出现在投诉建议里。`,
  toList: '看我提过的',
  back: '返回',
  waiting: '待答复',
  answered: '已答复',
  office: '答复',
  empty: '还没有提过',
  emptySay: '用着不顺、想要什么，\n都可以写在这里，答复也在这里看。',
  earlier: '更早的',
  latest: '回到最新',
  answerTitle: '投诉建议待答复',
  answerDone: '没有等着答复的',
  answerDoneSay: '新提的会出现在这里，\n先提的排在前面。',
  answeredNone: '还没有答复过',
  answeredNoneSay: '答复过的会出现在这里。',
  answer: '答复',
  answerHint: '写给提的人看，说清楚怎么办',
  answerSay: '答复只能写一次，提的人马上就能看到。',
  answerMissing: '先写答复。',
  answerNotSent: '还没交上去，写的还在这里。有信号了再点一次。',
  further: '往后看',
  first: '回到最前',
}

/** What each refusal of the area's calls means. */
export const refusals: {
  readonly send: Sentences<'feedback', 'send'>
  readonly mine: Sentences<'feedback', 'mine'>
  readonly list: Sentences<'feedback', 'list'>
  readonly answer: Sentences<'feedback', 'answer'>
} = {
  send: {
    SAME_KEY_OTHER_TEXT: '改之前的那一版其实已经收到了。现在这一版，再点一次就作为新的一条提交。',
    TOO_MANY_TODAY: '今天提的已经到上限。写的都留着，明天再提交。',
  },
  mine: {},
  list: {
    NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。',
    NOT_ALLOWED: '这里是省级管理答复用的。',
  },
  answer: {
    NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。',
    NOT_ALLOWED: '只有省级管理可以答复。',
    MESSAGE_NOT_FOUND: '这一条已经找不到了。',
    ALREADY_ANSWERED: '另一位管理已经先答复了这一条。',
  },
}
