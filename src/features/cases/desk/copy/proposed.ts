/** What 「申请入库的题」 says. */
export const proposedCopy = {
  page: '申请入库的题',
  none: '没有等着审的题',
  noneSay: '案例里的题申请进题库，会出现在这里。\n自己写的由别人来审。',
  head: (count: number) => `${count} 道题等你审`,
  say: '入库以后，会出现在每日五题和练习里。',
  from: (title: string) => `出自案例：${title}`,
  takeaway: '记住',
  reason: '为什么',
  pass: '入库',
  passing: '正在入库',
  turnDown: '不入库',
  turnDownSay: '写明原因，留在审核记录里。',
  note: '原因',
  noteHint: '比如：和题库里的一道重复',
  noteMissing: '写一句原因',
  turning: '正在记下',
} as const
