import type { Reply } from '#contract/index'
import { type Column, type Sheet, sheetOf } from './sheet'

type Item = Reply<'exam', 'analysis'>['items'][number]

const HUNDREDTHS = 100
const TENTHS = 10

/** Per cent to one decimal; nothing where nobody was asked. */
const shareRight = ({ asked, right }: Item): number | null =>
  asked === 0 ? null : Math.round((right * HUNDREDTHS * TENTHS) / asked) / TENTHS

const COLUMNS: readonly Column<Item>[] = [
  { head: '题目', width: 60, of: ({ stem }) => stem },
  { head: '作答人数', width: 10, of: ({ asked }) => asked },
  { head: '答对人数', width: 10, of: ({ right }) => right },
  { head: '答对率（%）', width: 12, of: shareRight },
  {
    head: '区分度',
    width: 10,
    of: ({ discrimination }) =>
      discrimination === null ? '人数太少' : discrimination / HUNDREDTHS,
  },
]

const chosenColumns = (items: readonly Item[]): Column<Item>[] =>
  Array.from({ length: Math.max(0, ...items.map(({ chosen }) => chosen.length)) }, (_, place) => ({
    head: `选第${place + 1}项`,
    width: 9,
    of: ({ chosen }) => chosen[place] ?? null,
  }))

/** 题目: how many were right, how well the question tells upper from lower group, and what was chosen. */
export const questionsSheet = (items: readonly Item[]): Sheet =>
  sheetOf('题目', [...COLUMNS, ...chosenColumns(items)], items)
