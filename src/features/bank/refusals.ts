import type { Sentences } from '#cloud'
import { flawSentences } from './copy/words'

const bound = { NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。' }
const editor = { ...bound, NOT_ALLOWED: '这里是题库编辑用的。需要的话，请向省级管理申请授权。' }
const noDraft = { DRAFT_NOT_FOUND: '没有找到这一稿，可能已经入库或删掉了。' }
const noQuestion = { QUESTION_NOT_FOUND: '题库里没有这道题。' }
const noImport = { IMPORT_NOT_FOUND: '没有找到这一批导入。' }
const overtaken = { OVERTAKEN: '题库里这道题已经是新的一版，请在新的一版上改。' }
const notFit = { NOT_FIT: '有的话没有通过内容安全检查，请换个说法。' }
const changed = {
  CHANGED_MEANWHILE: ({ by }: { readonly by: string }) => `${by} 刚改过这一稿，先看看再定。`,
}
const judging = {
  OWN_WORK: '这道题你写过，由别人来审。',
  NOT_IN_REVIEW: '现在没有在审核，可能别人已经审过。',
  OTHER_VERSION: '作者交了新的一版，请看过再定。',
  REASON_NEEDED: '退回要写明原因。',
}

interface Refusals {
  readonly desk: Sentences<'bank', 'desk'>
  readonly find: Sentences<'bank', 'find'>
  readonly question: Sentences<'bank', 'question'>
  readonly draft: Sentences<'bank', 'draft'>
  readonly keepDraft: Sentences<'bank', 'keepDraft'>
  readonly changeQuestion: Sentences<'bank', 'changeQuestion'>
  readonly handInDraft: Sentences<'bank', 'handInDraft'>
  readonly takeBackDraft: Sentences<'bank', 'takeBackDraft'>
  readonly dropDraft: Sentences<'bank', 'dropDraft'>
  readonly withdrawQuestion: Sentences<'bank', 'withdrawQuestion'>
  readonly review: Sentences<'bank', 'review'>
  readonly judge: Sentences<'bank', 'judge'>
  readonly batch: Sentences<'bank', 'batch'>
  readonly handInBatch: Sentences<'bank', 'handInBatch'>
  readonly takeBackBatch: Sentences<'bank', 'takeBackBatch'>
  readonly judgeBatch: Sentences<'bank', 'judgeBatch'>
  readonly dispute: Sentences<'bank', 'dispute'>
  readonly myDisputes: Sentences<'bank', 'myDisputes'>
  readonly disputes: Sentences<'bank', 'disputes'>
  readonly openDispute: Sentences<'bank', 'openDispute'>
  readonly settleDispute: Sentences<'bank', 'settleDispute'>
  readonly holding: Sentences<'exam', 'holding'>
}

/** What each refusal means to those who edit the bank, and to those who say what is wrong with it. */
export const refusals: Refusals = {
  desk: bound,
  find: editor,
  question: { ...editor, ...noQuestion },
  draft: { ...editor, ...noDraft },
  keepDraft: { ...editor, ...noDraft, ...changed, UNDER_REVIEW: '正在审核，先撤回再改。' },
  changeQuestion: { ...editor, ...noQuestion },
  handInDraft: {
    ...editor,
    ...noDraft,
    ...changed,
    ...overtaken,
    ...notFit,
    UNDER_REVIEW: '已经提交，正在审核。',
    OF_AN_IMPORT: '这道题在一批导入里，整批提交。',
    NOTE_NEEDED: '写一句为什么改。',
    NOT_COMPLETE: ({ flaws }) => flaws.map((flaw) => flawSentences[flaw]).join(''),
  },
  takeBackDraft: { ...editor, ...noDraft, NOT_IN_REVIEW: '现在没有在审核，不用撤回。' },
  dropDraft: { ...editor, ...changed, UNDER_REVIEW: '正在审核，先撤回再删。' },
  withdrawQuestion: { ...editor, ...noQuestion, WITHDRAWN: '这道题已经有人撤下。' },
  review: { ...bound, ...noDraft },
  judge: { ...bound, ...noDraft, ...overtaken, ...judging },
  batch: { ...bound, ...noImport },
  handInBatch: {
    ...editor,
    ...noImport,
    UNDER_REVIEW: '这一批已经提交，正在审核。',
    NOTHING_COMPLETE: '没有写全的题，改好再交。',
  },
  takeBackBatch: { ...editor, ...noImport, NOT_IN_REVIEW: '现在没有在审核，不用撤回。' },
  judgeBatch: { ...bound, ...noImport, ...judging },
  dispute: {
    ...bound,
    ...noQuestion,
    ...notFit,
    STILL_OPEN: '这道题你已经提过，等答复就好。',
    TOO_MANY_TODAY: '今天提的已经到上限。写的都留着，明天再提交。',
  },
  myDisputes: bound,
  disputes: editor,
  openDispute: { ...editor, DISPUTE_NOT_FOUND: '没有找到这条异议。' },
  settleDispute: {
    ...editor,
    DISPUTE_NOT_FOUND: '没有找到这条异议。',
    ALREADY_ANSWERED: '已经有人先答复了。',
  },
  holding: editor,
}
