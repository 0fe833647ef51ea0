import type { Reply } from '#contract/index'

type WhyNot = NonNullable<Reply<'cases', 'review'>['whyNot']>

/** What the page of a review (审案例) says. */
export const reviewCopy = {
  page: '审案例',
  above: (unit: string, version: string) => `${unit} · ${version}`,
  views: (changed: number) => ({ whole: '全文', changed: `改动 ${changed} 处` }),
  changedSay: '和上一版比：划掉的是原来的，画线的是新写的。',
  commentSay: '点一段，就能写意见。',
  questions: '题目',
  right: '对',
  notRight: '不对',
  takeaway: '记住这一句',
  reason: '为什么',
  explained: '说明后保留的',
  explainedSay: '这些没有遮，作者说明了原因。',
  media: '影像',
  mediaSay: '完整看一遍。通过的时候，要确认人脸、车牌、声音都处理过。',
  mediaOnlySay: '影像由单位审核时确认。',
  mediaGone: '影像现在取不到，稍后再进来看。',
  ago: (version: number) => `第 ${version} 版的意见`,
  comment: '写意见',
  commentText: '意见',
  commentHint: '哪里不清楚、不准确，怎么改',
  commentMissing: '先写意见。',
  send: '交上意见',
  sending: '正在提交',
  pass: '通过',
  passing: '正在提交',
  return: '退回',
  returning: '正在退回',
  passSay: {
    unitReview: '通过以后，转给法制审核。',
    lawReview: '通过以后就发布，本市的执法人员都看得到。',
  },
  passNote: '附一句话',
  passNoteHint: '可以不写',
  signSay: '有影像，这三条由你确认，会和你的名字一起记下来。',
  signs: { faces: '人脸都处理过', plates: '车牌都处理过', voices: '声音都处理过' },
  returnSay: '退回以后，作者改好再交。意见和原因作者都看得到。',
  returnReason: '退回的原因',
  returnHint: '哪里要改，改成什么样',
  returnMissing: '退回要写明原因。',
  passed: { unitReview: '已通过，转法制审核', lawReview: '已通过，发布了' },
  returned: '已退回',
} as const

/** Why somebody may look and not decide, in words. */
export const whyNotSays: Readonly<Record<WhyNot, string>> = {
  NOT_IN_REVIEW: '现在没有在审核，只能看。',
  NOT_YOUR_STEP: '这一环节由别人来审，你可以看。',
  OWN_WORK: '这一篇你写过，由别人来审。',
  BOTH_STEPS: '你审过另一环节，这一环节由别人来审。',
}
