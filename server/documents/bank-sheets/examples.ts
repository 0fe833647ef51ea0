import { EXAMPLE } from '#domain/imports'
import type { SheetQuestion } from '#domain/imports/questions'

const CITATION = { law: '', version: '', lawName: '公路法', versionLabel: '2017年修正' }

/** Two rows that show how (示例); both are about filling in a sheet, so that nobody takes them for law. */
export const EXAMPLES: readonly SheetQuestion[] = [
  {
    id: EXAMPLE,
    type: 'multiple',
    domain: 'general',
    difficulty: 1,
    situation: false,
    topic: '填表',
    stem: '填这张表时，哪些做法是对的？',
    options: [
      { text: '一道题写一行', right: true },
      { text: '多选的答案写成 ABD', right: false, note: '这一题的答案是 AC' },
      { text: '一格写一个选项', right: true },
      { text: '把四个选项写在一格', right: false, note: '一格一个选项' },
    ],
    takeaway: '一题一行',
    reason: '一道题占一行，每个选项占一格，导入时才分得清。',
    citation: { ...CITATION, article: '1' },
    seeAlso: ['2', '3'],
  },
  {
    id: EXAMPLE,
    type: 'judgement',
    domain: 'general',
    difficulty: 1,
    situation: false,
    topic: '填表',
    stem: '编号写着「示例」的行会被导入题库。',
    options: [
      { text: '对', right: false, note: '示例行不导入' },
      { text: '错', right: true },
    ],
    takeaway: '示例不导入',
    reason: '示例只是给填表的人看的。',
    citation: { ...CITATION, article: '1' },
  },
]
