import type { Sentences } from '#cloud'
import { flawSentences } from './copy/edit'

const bound = { NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。' }
const editor = { ...bound, NOT_ALLOWED: '这里是支部编辑用的。需要的话，请向单位联络人申请授权。' }
const missing = { CASE_NOT_FOUND: '没有找到这个案例，可能已经撤下，或者不在你的单位。' }
const changed = ({ by }: { readonly by: string }) =>
  `${by} 刚改过这一稿。你写的还在这部手机里，先看看再定。`
const notFit = '有的话没有通过内容安全检查，请换个说法。'
const notPublished = '还没有发布。'

interface Refusals {
  readonly me: Sentences<'org', 'me'>
  readonly desk: Sentences<'cases', 'desk'>
  readonly mine: Sentences<'cases', 'mine'>
  readonly draft: Sentences<'cases', 'draft'>
  readonly keep: Sentences<'cases', 'keep'>
  readonly submit: Sentences<'cases', 'submit'>
  readonly takeBack: Sentences<'cases', 'takeBack'>
  readonly toAnswer: Sentences<'cases', 'toAnswer'>
  readonly answerAsked: Sentences<'cases', 'answerAsked'>
  readonly review: Sentences<'cases', 'review'>
  readonly comment: Sentences<'cases', 'comment'>
  readonly decide: Sentences<'cases', 'decide'>
  readonly share: Sentences<'cases', 'share'>
  readonly withdraw: Sentences<'cases', 'withdraw'>
  readonly offerQuestions: Sentences<'cases', 'offerQuestions'>
  readonly read: Sentences<'cases', 'read'>
  readonly reviewMedia: Sentences<'cases', 'reviewMedia'>
}

const reviewer = { ...bound, ...missing, NOT_ALLOWED: '你没有这一环节的审核权限。' }

/** What each refusal means to those who write, review and publish cases. */
export const refusals: Refusals = {
  me: bound,
  desk: bound,
  mine: editor,
  draft: { ...editor, ...missing },
  keep: {
    ...editor,
    ...missing,
    CHANGED_MEANWHILE: changed,
    UNDER_REVIEW: '正在审核，先撤回再改。',
    NO_BRANCH: '名册里你还没有所属支部，云端收不了。请找单位联络人登记。',
  },
  submit: {
    ...editor,
    ...missing,
    CHANGED_MEANWHILE: changed,
    UNDER_REVIEW: '已经提交，正在审核。',
    NOT_COMPLETE: ({ flaws }) => flaws.map((flaw) => flawSentences[flaw]).join(''),
    NOT_MASKED: ({ open }) => `还有 ${open} 处没脱敏，处理完再交。`,
    MEDIA_NOT_READY: '视频或图片还没有检测完，检测完再交。',
    NOT_FIT: notFit,
  },
  takeBack: { ...editor, ...missing, NOT_IN_REVIEW: '现在没有在审核，不用撤回。' },
  toAnswer: editor,
  answerAsked: {
    ...editor,
    CASE_NOT_FOUND: '这个问题已经找不到了，可能案例已经撤下。',
    ALREADY_ANSWERED: '已经有人先答复了这个问题。',
    NOT_FIT: notFit,
  },
  review: { ...bound, ...missing },
  comment: {
    ...reviewer,
    OTHER_VERSION: '作者撤回了，或者交了新的一版。请退出去再进来看。',
    TOO_MANY: '意见已经够多了，请直接退回。',
  },
  decide: {
    ...reviewer,
    NOT_IN_REVIEW: '现在没有在审核，可能作者撤回了，或者别人已经审过。',
    OWN_WORK: '这一篇你写过，由别人来审。',
    BOTH_STEPS: '你审过另一环节，这一环节由别人来审。',
    OTHER_VERSION: '作者交了新的一版，请看过再定。',
    REASON_NEEDED: '退回要写明原因。',
    NOT_SIGNED: '有影像的，要先确认人脸、车牌、声音都处理过。',
  },
  share: {
    ...bound,
    ...missing,
    NOT_ALLOWED: '这里是省级管理用的。',
    NOT_PUBLISHED: notPublished,
    PROVINCE_FIRST: '先全省共享，才能对外公开。',
  },
  withdraw: { ...reviewer, NOT_ALLOWED: '你没有撤下它的权限。', NOT_PUBLISHED: notPublished },
  offerQuestions: { ...editor, ...missing, NOT_PUBLISHED: notPublished },
  read: { ...bound, ...missing },
  reviewMedia: { ...bound, ...missing },
}
