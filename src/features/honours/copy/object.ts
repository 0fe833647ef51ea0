import type { Sentences } from '#cloud'

/** Everything the page to object (提异议) says. */
export const copy = {
  title: '提异议',
  say: '提的人不公开。每一条都会答复，答复和结果写在公示页上。',
  group: '哪一组',
  unit: '哪个单位',
  unitNone: '请选单位',
  unitMissing: '选一下是哪个单位。',
  units: '单位一时没有取到，稍后再选。',
  indicator: '哪一项',
  whole: '总体',
  text: '异议',
  hint: '哪里不对，凭什么，一两句就好',
  missing: '写一句是哪里不对。',
  kept: '写的在这部手机里，提交以后才算数。',
  send: '提交',
  sending: '正在提交',
  received: '异议已收到',
  receivedSay: (at: string) => `${at} 收到。\n答复会写在公示页上，也会发消息给你。`,
  back: '返回',
}

export const refusals: Sentences<'honours', 'object'> = {
  NOT_BOUND: '核对以后可以提异议。写的还在这部手机里。',
  PERIOD_NOT_FOUND: '没有这个周期。',
  NOT_PUBLIC: '这个周期还没有公示，公示期间可以提。',
  UNIT_NOT_FOUND: '这个周期里没有这个单位，换一个再提交。',
  NOTICE_OVER: '公示已经结束，不再收异议。还有话说，可以走我的里面的投诉建议。',
  TOO_MANY: '这个周期你已经提了五条。等答复以后再说，或者走投诉建议。',
  SAME_KEY_OTHER_CONTENT: '先前写的那一条已经收到。现在写的是另一条，再点一次提交。',
  NOT_FIT: '这段话没有通过内容安全检查，改一改再提交。',
}
