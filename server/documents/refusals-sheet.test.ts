import readXlsx from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { refusalsWorkbook } from './refusals-sheet'

it('says of each row that was not taken where it stands, why, and what is written there', async () => {
  const rows = [
    { at: { sheet: '一中队', row: 12 }, why: '没有答案', text: '=1+1 | A' },
    { at: { sheet: null, row: 3 }, why: '没有题干', text: 'A.甲' },
  ]
  const [sheet] = await readXlsx(await refusalsWorkbook(rows))
  expect(sheet).toEqual({
    sheet: '不收的行',
    data: [
      ['表', '行', '为什么不收', '原来的内容'],
      ['一中队', 12, '没有答案', '=1+1 | A'],
      [null, 3, '没有题干', 'A.甲'],
    ],
  })
})
