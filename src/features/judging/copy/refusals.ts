import type { Sentences } from '#cloud'

const standing = {
  NOT_BOUND: '先和名册核对，才能打分。',
  NOT_ALLOWED: '你现在没有评委权限，请找组织者。',
} as const
const gone = {
  MEET_NOT_FOUND: '没有找到这场比武，请找组织者。',
  EVENT_NOT_FOUND: '没有找到这个项目，请找组织者。',
} as const

/** What each refusal means to a judge. */
export const refusals: {
  readonly duties: Sentences<'judging', 'duties'>
  readonly duty: Sentences<'judging', 'duty'>
  readonly panel: Sentences<'judging', 'panel'>
  readonly unlock: Sentences<'judging', 'unlock'>
} = {
  duties: standing,
  duty: { ...standing, ...gone, NOT_YOUR_PANEL: '你不在这个项目的评委组里。' },
  panel: { ...standing, ...gone, NOT_CHIEF: '这一页只给裁判长看。' },
  unlock: {
    ...standing,
    ...gone,
    NOT_CHIEF: '只有裁判长能解锁。',
    NOT_SIGNED: '这张评分表还没有签名，不用解锁。',
    OWN_SHEET: '自己的评分表，要由组织者解锁。',
    OWN_UNIT: '本单位的选手要回避，请组织者解锁。',
    RESULTS_OUT: '成绩已经公布，要改由组织者更正。',
    OLD_REVISION: '这张评分表已经解锁了，刷新看看。',
  },
}

/** Why a signed sheet was not taken; what was signed stays on the phone. */
export const signRefusals: Sentences<'judging', 'sign'> & { readonly INVALID_INPUT: string } = {
  ...standing,
  ...gone,
  NOT_YOUR_PANEL: '你不在这位选手的评委组里，请找组织者。',
  ENTRANT_NOT_FOUND: '出场顺序里没有这位选手，请找组织者。',
  OWN_UNIT: '这是本单位的选手，你要回避，这张不计。',
  WITHDRAWN: '这支队、这位选手已经退赛，这张不计。',
  OTHER_SCORING: '这个项目的计分方式和这张评分表对不上，请找组织者。',
  NO_STANDARD: '达标标准里没有这位选手的年龄或岗位，请找组织者补上，再送一次。',
  NOT_COMPLETE: '评分表没有填全，补上再签一次。',
  SHEET_LOCKED: '你在另一部手机上签过，内容和这张不同，先到的那张算数。要改，请裁判长解锁。',
  OLD_REVISION: '这张评分表已经解锁重评，你签的是解锁前的。',
  RESULTS_OUT: '成绩已经公布，这张没有收。要更正，请找组织者。',
  INVALID_INPUT: '这张评分表的格式不对，重新看一遍再签。',
}

/** What a judge can do about a sheet that was not taken (没有收下). */
export const refusedCopy = {
  head: '这张评分表没有收下',
  kept: '你签的还在这部手机里。',
  resend: '再送一次',
  mend: '去补上',
  adopt: '看算数的那张',
  anew: '接着重评',
  drop: '知道了，从本机删掉',
}
