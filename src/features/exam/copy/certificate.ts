import type { Sentences } from '#cloud'
import { beijingDayOf } from '#domain/beijing-day'
import { fullDateText } from '#ui'

/** The certificate (合格证明). */
export const certificateCopy = {
  title: '合格证明',
  head: '合格证明',
  says: (title: string) => `参加${title}，成绩合格。`,
  marks: (points: number, most: number) => `${points} 分，满分 ${most} 分`,
  passMark: (passMark: number) => `${passMark} 分合格`,
  number: (number: string) => `编号 ${number}`,
  day: (at: number) => fullDateText(beijingDayOf(new Date(at))),
  result: '看成绩',
}

const sentences: Sentences<'exam', 'certificate'> = {
  NOT_BOUND: '请先和名册核对。',
  ATTEMPT_NOT_FOUND: '没有找到这次答题。',
  NO_CERTIFICATE: '这次没有合格证明。合格以后，证明会在这里。',
}
export const certificateRefusals = sentences
