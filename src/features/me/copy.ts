import type { Sentences } from '#cloud'

/** Everything 「我的」 says. */
export const copy = {
  title: '我的',
  loading: '正在取',
  tail: (tail: string) => `执法证尾号 ${tail}`,
  demo: '演示数据',
  points: { label: '积分', unit: '分' },
  streak: { label: '连续学法', unit: '天' },
  understood: { label: '错题已弄懂', unit: '道' },
  mistakes: '错题本',
  due: (count: number) => (count === 0 ? '没有到期' : `${count} 道到期`),
  ledger: '积分明细',
  ledgerSay: '每一分都有出处',
  calendar: '学习日历与请假',
  calendarSay: '不断连续',
  inbox: '消息',
  unread: (count: number) => (count === 0 ? '没有未读' : `${count} 条未读`),
  exams: '我的考试',
  examsSay: '待考、成绩和证明',
  feedback: '投诉建议',
  feedbackSay: '答复也在这里',
  roster: '单位人员',
  rosterSay: '邀请码、绑定',
  audit: '操作记录',
  answer: '投诉建议待答复',
  cases: '案例工作台',
  casesSay: '写案例、审案例',
  records: '指标记录',
  recordsSay: '一人记，一人确认',
  awards: '评优推荐',
  awardsSay: '先锋队、年度优秀',
  flags: '办红旗',
  flagsSay: '核对、公示、授旗',
  dossiers: '案卷评查',
  dossiersSay: '报目录、评查、整改',
  manage: '竞赛和考试管理',
  manageSay: '出卷、公布、滚榜',
  meets: '办比武',
  meetsSay: '排项目、抽签、公布',
  judging: '评委席',
  judgingSay: '打分、签名',
  elder: '关怀模式，字更大',
  privacy: '绑定与隐私',
  unbound: '还没有和名册核对',
  unboundSay: '核对以后，这里有您的积分、错题和日历。',
  toBind: '去核对',
  privacyOnly: '隐私说明',
}

/** Everything the privacy page (绑定与隐私) says. */
export const privacyCopy = {
  title: '绑定与隐私',
  head: '留下的只有学法要用的',
  kept: '存了什么',
  fromRoster: '名册里的姓名、单位、执法证号',
  fromRosterSay: '由单位报送，用来认出你是谁。页面上只显示证号后四位。',
  answers: '你答的题、积分和错题',
  answersSay: '积分只给你自己看，任何榜都不汇总它。',
  duels: '双人对战里的答案',
  duelsSay: '只有你和对方看得到，不进积分和榜，过几天就删掉。',
  messages: '你写的投诉建议',
  messagesSay: '省级管理看得到内容，也看得到写的人；没有绑定的显示为访客。',
  notKept: '没有取什么',
  profile: '微信昵称、头像、手机号',
  profileSay: '一样都不取，也不读位置和通讯录。',
  watching: '登录次数、学习时长、打卡率',
  watchingSay: '没有这样的报表，也不作为考核。',
  binding: '这个微信绑定的人',
  since: (day: string) => `${day}起绑定`,
  tail: (tail: string) => `执法证尾号 ${tail}`,
  unbound: '这个微信还没有绑定。不绑定，也可以提投诉建议。',
  release: '怎么解除',
  releaseSay:
    '换手机、换微信号，或者不想再用，请找本单位联络人解除。解除会记进操作记录，学过的留着，重新绑定后接着用。',
  wechat: '微信隐私保护指引',
}

/** What each refusal means here. */
export const refusals: {
  readonly me: Sentences<'org', 'me'>
  readonly summary: Sentences<'study', 'summary'>
} = {
  me: { NOT_BOUND: '核对以后，这里有您的积分、错题和日历。' },
  summary: { NOT_BOUND: '核对以后，这里有您的积分、错题和日历。' },
}
