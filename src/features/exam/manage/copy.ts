import type { Role } from '#domain/org'
import type { Flaw, Kind, Terms } from './form/form'
import type { Stage } from './stage'

export const kindNames: Readonly<Record<Kind, string>> = { round: '竞赛', exam: '考试' }

export const stageNames: Readonly<Record<Stage, string>> = {
  draft: '草稿',
  coming: '还没开始',
  open: '正在进行',
  closed: '已截止',
  released: '成绩已公布',
  withdrawn: '已撤销',
}

/** Difficulty from 1 to 4 as people say it. */
export const difficultyNames = ['容易', '中等', '较难', '难'] as const

export const roleNames: Readonly<Record<Role, string>> = {
  branchEditor: '支部编辑',
  liaison: '联络人',
  legalReviewer: '法制审核',
  bankEditor: '题库编辑',
  judge: '评委',
  organiser: '组织者',
  provincialAdmin: '省级管理',
}

export const reviewNames: Readonly<Record<Terms['review'], string>> = {
  afterSubmit: '交卷后',
  afterClose: '截止后',
  afterRelease: '公布后',
}

/** What several pages of an organiser say. */
export const copy = {
  home: '场次管理',
  create: (kind: string) => `新建${kind}`,
  span: (from: string, until: string) => `${from} 至 ${until}`,
  none: '还没有场次',
  noneSay: '草稿只有组织者看得到，\n发布以后才通知大家。',
  seasons: '赛季',
  newSeason: '新建赛季',
  editSeason: '改赛季',
  noSeason: '还没有赛季。先建一个，竞赛才有地方放。',
  seasonTitle: '名称',
  seasonTitleHint: '比如 2026年冬季赛',
  seasonTitleMissing: '请写一个名称。',
  seasonFrom: '开始',
  seasonUntil: '结束',
  seasonSay: '一个赛季的几场竞赛加在一张总榜上。',
  seasonPlace: '属于',
  save: '保存',
  saving: '正在保存',
  days: (from: string, until: string) => `${from} 至 ${until}`,
  done: '完成',
  back: '返回',
}

/** What is missing of a form before it can be sent. */
export const gapCopy = {
  title: '请写一个名称。',
  season: '请选一个赛季。',
  blueprint: '有一组题的题数或分值还没填好。',
  span: (least: number, most: number) => `请填 ${least} 到 ${most} 的整数。`,
}

/** A paper longer than a phone can hand in. */
export const paperTooLong = '一份试卷最多 200 题。'

/** What each flaw (问题) means, and what to do about it. */
export const flawCopy: Readonly<Record<Flaw['code'], string>> = {
  IN_THE_PAST: '开始最早在两分钟以后，请往后选。',
  NOT_AFTER_OPENING: '截止要晚于开始。',
  LONGER_THAN_OPEN: '答题时间比开放的时间还长，请改短，或者把截止往后放。',
  OUTSIDE_THE_WINDOW: '要在开始和截止之间。',
  BEFORE_THE_FREEZE: '揭晓要等截止和宽限都过了，请往后选。',
  EMPTY: '还没有内容，请先填上。',
  TOO_FEW_QUESTIONS: '题库里的题不够，请看标出来的那几行。',
  UNKNOWN_QUESTION: '有固定题的编号在题库里找不到。',
  TWICE: '同一道固定题写了两次。',
  MORE_THAN_A_QUESTION: '时间加分不能多于分值最小的那道题。',
  MORE_THAN_ALL: '合格分比满分还高。',
  DOES_NOT_FIT: '满分和答题时间一起太大，榜排不下。请改小，或者不按用时排。',
}
