const names: Readonly<Record<string, string>> = {
  keep: '保存了方案',
  publish: '发布了方案',
  panel: '设了评委组',
  draw: '抽了签',
  substitute: '换了人',
  withdraw: '办了退赛',
  takeOver: '转入了成绩',
  publishResult: '公布了成绩',
  unlockSheet: '解锁了评分表',
  answerAppeal: '答复了申诉',
  finalise: '确认了成绩',
  reveal: '揭晓了成绩',
  close: '结束了比武',
}

/** What an organiser did with a meet (办比武), as people say it. @example meetActName('draw') // '抽了签' */
export const meetActName = (what: string): string => names[what] ?? what
