import type { Sentences } from '#cloud'

const standing = {
  NOT_BOUND: '先到“学法”里核对一下姓名和证号，再来这里。',
  NOT_ALLOWED: '这里是组织者用的。需要的话，请向省级管理申请授权。',
}
const outOfPlace = '这一场不在你负责的单位里。'
const manage = {
  ...standing,
  SITTING_NOT_FOUND: '没有找到这一场，可能已经换了地址。',
  OUT_OF_PLACE: outOfPlace,
}
const changed = '这一场在别处刚改过，你写的还留在这部手机里。'
const fixed = '离开始不到两分钟，或者已经开始，时间和规则不能再改了。'
const boardMissing = '这一场还没有榜，发布之后才有。'

interface Refusals {
  readonly managed: Sentences<'exam', 'managed'>
  readonly manage: Sentences<'exam', 'manage'>
  readonly count: Sentences<'exam', 'count'>
  readonly draft: Sentences<'exam', 'draft'> & Sentences<'contest', 'draft'>
  readonly publish: Sentences<'exam', 'publish'>
  readonly withdraw: Sentences<'exam', 'withdraw'>
  readonly progress: Sentences<'exam', 'progress'>
  readonly extend: Sentences<'exam', 'extend'>
  readonly release: Sentences<'exam', 'release'>
  readonly regrade: Sentences<'exam', 'regrade'>
  readonly undoRegrade: Sentences<'exam', 'undoRegrade'>
  readonly regrades: Sentences<'exam', 'regrades'>
  readonly analysis: Sentences<'exam', 'analysis'>
  readonly seasons: Sentences<'contest', 'seasons'>
  readonly season: Sentences<'contest', 'season'>
  readonly inside: Sentences<'boards', 'inside'>
  readonly reopen: Sentences<'boards', 'reopen'>
  readonly sheet: Sentences<'documents', 'sittingResults'>
  readonly units: Sentences<'org', 'units'>
  readonly laws: Sentences<'study', 'laws'>
}

/** What each refusal means for an organiser (组织者). */
export const refusals: Refusals = {
  managed: standing,
  manage,
  count: standing,
  draft: {
    ...manage,
    SEASON_NOT_FOUND: '这个赛季找不到了，请另选一个。',
    CHANGED_MEANWHILE: changed,
    FIXED: fixed,
  },
  publish: {
    ...manage,
    CHANGED_MEANWHILE: changed,
    FIXED: fixed,
    FLAWED: '还有几处要改，都标在各自的位置。',
  },
  withdraw: { ...manage, FIXED: '成绩已经公布，这一场不能再撤销。' },
  progress: manage,
  extend: {
    ...standing,
    OUT_OF_PLACE: outOfPlace,
    ATTEMPT_NOT_FOUND: '没有找到这次答题。',
    NOT_UNDER_WAY: '这个人现在没有在答题，可能刚刚交卷。',
  },
  release: { ...manage, STILL_OPEN: '还有人在答题，截止以后再公布。' },
  regrade: {
    ...manage,
    QUESTION_NOT_FOUND: '这一场没有这道题。',
    NO_RIGHT_OPTION: '至少要有一个对的选项。',
  },
  undoRegrade: { ...manage, REGRADE_NOT_FOUND: '没有找到这次更正，可能已经撤回。' },
  regrades: manage,
  analysis: manage,
  seasons: standing,
  season: {
    ...standing,
    OUT_OF_PLACE: '这个赛季不在你负责的单位里。',
    SEASON_NOT_FOUND: '没有找到这个赛季。',
    ENDS_BEFORE_IT_BEGINS: '结束的日子要晚于开始。',
  },
  inside: { ...standing, BOARD_NOT_FOUND: boardMissing, OUT_OF_PLACE: outOfPlace },
  reopen: {
    ...standing,
    BOARD_NOT_FOUND: boardMissing,
    OUT_OF_PLACE: outOfPlace,
    NOT_REVEALED: '这张榜还没有揭晓，不用重新打开。',
  },
  sheet: {
    ...manage,
    STILL_FROZEN: '封榜期间不能导出，揭晓以后再来。',
    NOT_READY: '成绩还在统计，截止几分钟后再导出。',
  },
  units: { ...standing, OUT_OF_PLACE: '这个单位不在你负责的范围里。' },
  laws: { NOT_BOUND: standing.NOT_BOUND },
}
