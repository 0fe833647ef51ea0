import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { type Column, sheetOf, workbook } from './sheet'

interface Person {
  readonly name: string
  readonly points: number | null
}

const COLUMNS: readonly Column<Person>[] = [
  { head: '姓名', width: 12, of: ({ name }) => name },
  { head: '得分', width: 8, of: ({ points }) => points },
]

/** What somebody who opens the file finds, sheet by sheet. */
const opened = async (people: readonly Person[]) => {
  const file = await workbook([sheetOf('成绩', COLUMNS, people), sheetOf('空表', COLUMNS, [])])
  return readXlsx(file)
}

describe('a workbook', () => {
  it('holds heads, text and numbers, sheet by sheet', async () => {
    expect(await opened([{ name: '王海波', points: 96 }])).toEqual([
      {
        sheet: '成绩',
        data: [
          ['姓名', '得分'],
          ['王海波', 96],
        ],
      },
      { sheet: '空表', data: [['姓名', '得分']] },
    ])
  })

  it.each(['=1+1', '=HYPERLINK("http://example.invalid")', '+86', '-1', '@SUM(A1)'])(
    'a name that begins like a formula stays a name: %s',
    async (name) => {
      const [first] = await opened([{ name, points: 1 }])
      expect(first?.data[1]).toEqual([name, 1])
    },
  )

  it('leaves out what would damage the file, and escapes the rest', async () => {
    const [first] = await opened([{ name: '王\u0000\u001b<b>&"', points: null }])
    expect(first?.data[1]).toEqual(['王<b>&"', null])
  })
})
