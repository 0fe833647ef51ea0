import type { Sentences } from '#cloud'
import { momentText } from '#ui'

const standing = {
  NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。',
  NOT_ALLOWED: '这里是组织者用的。需要的话，请向省级管理申请授权。',
}
const manage = {
  ...standing,
  MEET_NOT_FOUND: '没有找到这场比武，可能已经换了地址。',
  OUT_OF_PLACE: '这场比武不在你负责的单位里。',
}
const ofEvent = { ...manage, EVENT_NOT_FOUND: '没有找到这个项目，可能已经调整。' }
const changed = { CHANGED_MEANWHILE: '别处刚改过。拉一下看看最新的，再接着办。' }
const entrantMissing = { ENTRANT_NOT_FOUND: '没有找到这支队、这位选手，可能已经退赛。' }
const resultsOut = { RESULTS_OUT: '成绩已经公布，这里不能再改。' }

interface Refusals {
  readonly managed: Sentences<'meets', 'managed'>
  readonly manage: Sentences<'meets', 'manage'>
  readonly keep: Sentences<'meets', 'keep'>
  readonly publish: Sentences<'meets', 'publish'>
  readonly enter: Sentences<'meets', 'enter'>
  readonly substitute: Sentences<'meets', 'substitute'>
  readonly withdraw: Sentences<'meets', 'withdraw'>
  readonly panel: Sentences<'meets', 'panel'>
  readonly draw: Sentences<'meets', 'draw'>
  readonly takeOver: Sentences<'meets', 'takeOver'>
  readonly publishResult: Sentences<'meets', 'publishResult'>
  readonly sheets: Sentences<'meets', 'sheets'>
  readonly unlockSheet: Sentences<'meets', 'unlockSheet'>
  readonly answerAppeal: Sentences<'meets', 'answerAppeal'>
  readonly finalise: Sentences<'meets', 'finalise'>
  readonly hall: Sentences<'meets', 'hall'>
  readonly reveal: Sentences<'meets', 'reveal'>
  readonly close: Sentences<'meets', 'close'>
  readonly results: Sentences<'documents', 'meetResults'>
  readonly certificates: Sentences<'documents', 'meetCertificates'>
  readonly people: Sentences<'org', 'people'>
  readonly sittings: Sentences<'exam', 'managed'>
}

/** What each refusal means for an organiser of meets (办比武的人). */
export const refusals: Refusals = {
  managed: standing,
  manage,
  keep: {
    ...manage,
    CHANGED_MEANWHILE: '这份方案在别处刚改过，你写的还留在这部手机里。',
    FIXED: '已经发布，方案不能再改。',
  },
  publish: {
    ...manage,
    ...changed,
    FIXED: '这场已经发布过了。',
    FLAWED: ({ flaws }) => `还有 ${flaws.length} 处要改，都标在各自的位置。`,
  },
  enter: {
    NOT_BOUND: standing.NOT_BOUND,
    MEET_NOT_FOUND: manage.MEET_NOT_FOUND,
    OUT_OF_PLACE: '这个单位不在你负责的范围里。',
    NOT_ALLOWED: '报名由单位联络人或比武的组织者来做。',
    NOT_OPEN: '现在不能报名：方案还没有发布，或者比武已经结束。',
    NOT_OF_UNIT: '有队员不是这个单位的在册人员，请核对单位和名单。',
    WRONG_ENTRY:
      '选的项目和参赛方式对不上，或者队员里有这场的评委、有人没有对应的达标标准，请核对。',
    ALREADY_DRAWN: '选的项目已经抽过签，不能再报。',
    TWICE: '有人已经报过同一个项目；个人选手的项目要一次报全。',
  },
  substitute: {
    ...manage,
    ...entrantMissing,
    NOT_OF_UNIT: '换上的人不是这个单位的在册人员。',
    ALREADY_JUDGED: '已经开始评分，不能再换人。',
    TWICE: '换上的人已经在队里，或者报过同一个项目。',
  },
  withdraw: { ...manage, ...entrantMissing, RESULTS_OUT: '成绩已经公布，不能再退赛。' },
  panel: {
    ...ofEvent,
    NOT_A_JUDGE: ({ officers }) => `有 ${officers.length} 个人没有评委权限，请省级管理先授权。`,
    COMPETES: ({ officers }) => `有 ${officers.length} 个人自己要参赛，不能当评委。`,
    CHIEF_MISSING: '每组要有一位裁判长，而且在评委里。',
    REGIONS: '按赛区分组时，每个赛区要有且只有一组评委。',
    ALREADY_JUDGED: '已经开始评分，不能再换评委。',
  },
  draw: {
    ...ofEvent,
    NOT_OPEN: '方案发布以后才能抽签。',
    NO_ENTRANTS: '还没有人报这个项目。',
    NOT_ADVANCED: '预赛成绩还没有定，决赛名单还出不来。',
    OTHER_SEED: '这个项目已经用别的种子抽过，结果不能改。',
  },
  takeOver: {
    ...ofEvent,
    ...resultsOut,
    SITTING_NOT_FOUND: '没有找到这场考试或竞赛。',
    NOT_CLOSED: '那一场的成绩还没有定，定了再转。',
    OTHER_SCORING: '这个项目不是用考试或竞赛的成绩。',
  },
  publishResult: {
    ...ofEvent,
    ...changed,
    SHEETS_MISSING: ({ missing }) => `还有 ${missing} 张评分表没有签名，齐了再公布。`,
    NOTHING_NEW: '成绩和上一版一样，不用再公布。',
    REASON_NEEDED: '改动已经公布的成绩，要写一句原因。',
    FIXED: '成绩已经定了，不能再改。',
  },
  sheets: ofEvent,
  unlockSheet: {
    ...ofEvent,
    NOT_SIGNED: '这张评分表还没有签名，不用解锁。',
    OLD_REVISION: '这张评分表别处刚解锁过。拉一下看看最新的。',
    WITHDRAWN: '这支队、这位选手已经退赛，评分表不再改。',
    FIXED: '成绩已经定了，不能再改。',
  },
  answerAppeal: {
    ...standing,
    OUT_OF_PLACE: manage.OUT_OF_PLACE,
    APPEAL_NOT_FOUND: '没有找到这条申诉。',
    ALREADY_ANSWERED: '这条申诉已经有人答复过了。',
  },
  finalise: {
    ...ofEvent,
    NOT_PUBLISHED: '成绩还没有公布，不能确认。',
    APPEALS_RUN: ({ until }) => `申诉期到 ${momentText(until, new Date(until))}，过了再确认。`,
    APPEALS_OPEN: ({ open }) => `还有 ${open} 条申诉没有答复。`,
  },
  hall: manage,
  reveal: { ...manage, NOT_FROZEN: '现在没有封着的成绩，不用揭晓。' },
  close: {
    ...manage,
    NOT_FINAL: ({ open }) => `还有 ${open} 个项目的成绩没有定。`,
    STILL_FROZEN: '还有成绩封着，先揭晓。',
  },
  results: { ...manage, NOT_READY: '还没有公布的成绩，公布以后再做。' },
  certificates: { ...manage, NOT_FINAL: '这一项的成绩还没有定，定了再发证书。' },
  people: { NOT_BOUND: standing.NOT_BOUND, OUT_OF_PLACE: '你没有可以选人的单位。' },
  sittings: standing,
}
