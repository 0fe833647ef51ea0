import type { Sentences } from '#cloud'
import type { BeijingDay } from '#domain/beijing-day'
import { dayName, pastName, weekday } from './words'

/** 学习日历: leave and make-up days. */
export const calendarCopy = {
  title: '学习日历',
  streak: (days: number) => `连续 ${days} 天`,
  legend: '实线是连着学，虚线是请假。',
  leaveLeft: (left: number, most: number) => `本月还能请 ${left} 天，共 ${most} 天`,
  choose: '点日子请假，不用审批。请假的日子不断连续。',
  declare: (count: number) => (count === 0 ? '选好日子再请假' : `请假 ${count} 天`),
  declaring: '正在记',
  makeUp: '可以补上的日子',
  makeUpLeft: (left: number, most: number) => `本月还能补 ${left} 次，共 ${most} 次，不计分`,
  makeUpRow: (day: BeijingDay, today: BeijingDay) => `补上${pastName(day, today)}的题`,
  makeUpSub: (day: BeijingDay) => `${dayName(day)} 星期${weekday(day)}`,
  withdrawTitle: (day: BeijingDay) => `${dayName(day)}请了假`,
  withdraw: '撤回这天的请假',
  withdrawSay: '撤回后，这一天要学完才不断。',
  done: (days: number) => `${days} 天请假已记下。`,
  withdrawn: '请假已撤回。',
}

const leaveSentences: Sentences<'study', 'declareLeave'> = {
  NOT_BOUND: '请先和名册核对。',
  LEAVE_OUT_OF_SPAN: ({ day }) => `${dayName(day)}太早或太远，现在还不能请。`,
  LEAVE_DAY_STUDIED: ({ day }) => `${dayName(day)}已经学过，不用请假。`,
  LEAVE_USED_UP: ({ day }) => `${Number(day.slice(5, 7))}月的请假日用完了。`,
}
export const leaveRefusals = leaveSentences

const withdrawSentences: Sentences<'study', 'withdrawLeave'> = {
  NOT_BOUND: '请先和名册核对。',
  LEAVE_NOT_FOUND: '这一天没有请假。',
  LEAVE_PASSED: '已经过去的请假不能撤。',
}
export const withdrawRefusals = withdrawSentences

const makeUpSentences: Sentences<'study', 'makeUp'> = {
  NOT_BOUND: '请先和名册核对。',
  BANK_EMPTY: '题库里还没有题。',
  MAKE_UP_OUT_OF_SPAN: '这一天太久了，不能再补。',
  MAKE_UP_NOT_NEEDED: '这一天不用补。',
  MAKE_UP_USED_UP: '这个月的补学次数用完了。',
}
export const makeUpRefusals = makeUpSentences
