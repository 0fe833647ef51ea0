import type { CaseFlaw } from '#domain/cases'

/** What the page of a draft says. */
export const editCopy = {
  page: '写案例',
  untitled: '新的案例',
  say: '想到哪一节，就从哪一节写起。\n写下的会一直留着。',
  version: (version: number) => `第 ${version} 版`,
  unwritten: '还没写',
  letters: (count: number) => `${count} 字`,
  entries: (count: number, unit: string) => `${count} ${unit}`,
  comments: (count: number) => `${count} 条意见`,
  write: (name: string) => `接着写：${name}`,
  toMasking: '下一步：脱敏',
  toSubmit: '下一步：提交审核',
  masking: '脱敏',
  maskingNone: '没有发现要遮的',
  maskingOpen: (count: number) => `还有 ${count} 处`,
  maskingDone: '都处理过了',
  submit: '提交审核',
  submitSay: '先单位审核，再法制审核',
  saved: (at: string) => `已存到云端 ${at}`,
  onPhone: '在这部手机里，还没传上去',
  sending: '在这部手机里，正在传上去',
  refusedHere: '写的都还在这部手机里。',
  changed: (by: string) => `${by} 刚改过这一稿。你写的还在这部手机里，先看看再定。`,
  look: '看那一稿有什么不同',
  keepMine: '留我的，作为下一稿',
  reviewing: (step: string) => `正在${step}。要改，先撤回。`,
  takeBack: '撤回，接着写',
  takingBack: '正在撤回',
  takenBack: '已撤回，可以接着写',
  asReviewed: '看审核人看到的',
  asRead: '看大家看到的',
  published: '已经发布。改了要重新审核，审完之前，大家看到的还是现在这一版。',
  withdrawn: '已经撤下，大家看不到了。改好可以重新提交。',
  returned: (step: string, by: string, at: string) => `${step}退回，${by}，${at}`,
  passed: (step: string, by: string, at: string) => `${step}通过，${by}，${at}`,
  way: '审核意见',
  offer: '把题目送进题库',
  offerSay: '题库那边另有人审',
  offered: (count: number) => `送去了 ${count} 道`,
  throwAway: '不要这一稿了',
  throwAwaySay: '这一稿只在这部手机里，云端没有。删掉就找不回来了。',
  throwingAway: '正在删',
} as const

/** The road of a case, from handing in to its readers. */
export const roadNames = {
  handedIn: '提交',
  unitReview: '单位审核',
  lawReview: '法制审核',
  published: '发布',
  shared: '全省共享',
} as const

/** What each flaw (未写完) is, in a sentence. */
export const flawSentences: Readonly<Record<CaseFlaw, string>> = {
  title: '还没有标题。',
  lead: '还没有一句话。',
  facts: '案情还没写。',
  evidence: '证据至少一份，每一份都要写上。',
  dispute: '争议焦点还没写。',
  decision: '处理决定还没写。',
  lesson: '启示还没写。',
  basis: '法律依据至少一条，每一条都要写它说了什么。',
  procedure: '程序时间线至少两步，每一步都要写做什么。',
  questions: '题目要有一到五道。',
  noMoment: '有视频，至少一道题要停在视频里。',
  momentOutside: '有一道题停的时刻不在视频里。',
  question: '有一道题没写全：问什么、记住这一句、为什么，都要有。',
  key: '有一道题的选项或答案不合题型。',
  citation: '有一处法条在法规目录里找不到。',
}

/** What the page before handing in says. */
export const submitCopy = {
  page: '提交审核',
  ready: '可以交了',
  readySay: '交了以后先单位审核，再法制审核。\n审完之前可以撤回。',
  notYet: '还差几处',
  notYetSay: '点一下就能到那里。',
  written: '写完了',
  flawed: (count: number) => `还有 ${count} 处没写完`,
  masked: '脱敏做完了',
  openLeft: (count: number) => `还有 ${count} 处没脱敏`,
  mediaReady: '影像检测完了',
  mediaNone: '没有影像',
  mediaWaiting: '影像还在检测，最多等半小时',
  mediaRefused: '有影像不能用，换一个或者去掉',
  inCloud: '都在云端',
  onPhone: '还有写的没传上去',
  submit: '提交审核',
  submitting: '正在提交',
  received: '收到，等单位审核',
  receivedSay: '审核人看到的是遮过的这一版。\n审完会在消息里告诉你。',
  toDesk: '回到工作台',
  preview: '看审核人会看到什么',
} as const

/** What the page about somebody else's wording says. */
export const theirsCopy = {
  page: '那一稿',
  head: '那一稿和你的不同',
  say: '划掉的是那一稿里的，画线的是你写的。',
  same: '正文没有不同，不同的是脱敏或影像。',
  takeTheirs: '用那一稿',
  takeMine: '留我的，作为下一稿',
} as const
