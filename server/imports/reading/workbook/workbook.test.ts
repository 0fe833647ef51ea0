import { describe, expect, it } from 'vitest'
import { textCell, workbookOf } from '../../../../test/builders/office-files'
import { MOST_ROWS, readFile } from '..'

const rowsOf = async (sheet: string, more: Partial<Parameters<typeof workbookOf>[0]> = {}) => {
  const content = await readFile('a.xlsx', workbookOf({ sheets: { 表: sheet }, ...more }))
  return typeof content === 'object' && content.kind === 'sheets'
    ? content.sheets[0]?.rows
    : content
}
/** The cell A1 as it is shown. */
const shown = async (cell: string, more: Partial<Parameters<typeof workbookOf>[0]> = {}) => {
  const rows = await rowsOf(`<sheetData><row r="1">${cell}</row></sheetData>`, more)
  return Array.isArray(rows) ? rows[0]?.cells[0] : rows
}
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.0_ "/><numFmt numFmtId="166" formatCode="0000000"/></numFmts>' +
  `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${[0, 14, 164, 9, 11, 165, 166, 3, 20, 22, 999].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`

describe('a number is read as people see it', () => {
  it.each<[string, number, string, string]>([
    ['a phone', 0, '13800000000', '13800000000'],
    ['a phone kept with an exponent', 0, '1.38E10', '13800000000'],
    ['a phone kept as a fraction', 0, '12565552222.0', '12565552222'],
    ['a phone shown with an exponent', 4, '13800000000', '13800000000'],
    ['a phone shown with a decimal', 5, '12565552222', '12565552222'],
    ['a long certificate number', 0, '210102198001011', '210102198001011'],
    ['one with zeros before it', 6, '1234', '0001234'],
    ['a small fraction', 0, '0.30000000000000004', '0.3'],
    ['a very small one', 0, '1E-7', '0.0000001'],
    ['a percentage', 3, '0.5', '50%'],
    ['thousands', 7, '30000', '30,000'],
    ['one decimal', 5, '2.55', '2.6'],
    ['a date of the system', 1, '45000', '2023-03-15'],
    ['a Chinese date', 2, '45000', '2023-03-15'],
    ['a moment', 9, '45000.5', '2023-03-15 12:00'],
    ['a time', 8, '0.375', '09:00'],
    ['a style that is not there', 77, '8', '8'],
    ['a format that is not there', 10, '8', '8'],
  ])('%s', async (_, style, value, text) => {
    expect(await shown(`<c r="A1" s="${style}"><v>${value}</v></c>`, { styles: STYLES })).toBe(text)
  })
})

describe('a cell', () => {
  const texts =
    '<si><t>共享</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve">文 本</t></r><rPh><t>fu</t></rPh></si>'

  it.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', '共享'],
    ['rich text without how it is read aloud', '<c r="A1" t="s"><v>1</v></c>', '富文 本'],
    ['a text in place', textCell('A1', '甲&#10;乙 &amp; 丙'), '甲\n乙 & 丙'],
    ['an escaped control', textCell('A1', 'a_x000D_b_x005F_x000D_'), 'a\rb_x000D_'],
    ['what a formula gave', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    [
      'what a formula gave as text',
      '<c r="A1" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c>',
      '甲乙',
    ],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['without its place', '<c t="s"><v>0</v></c>', '共享'],
  ])('%s', async (_, cell, text) => expect(await shown(cell, { texts })).toBe(text))
})

describe('rows', () => {
  it('keep the number people see; blank ones, however many, are left out', async () => {
    const blank = Array.from(
      { length: 50_000 },
      (_, place) => `<row r="${place + 2}"><c r="A${place + 2}" s="1"/></row>`,
    )
    const sheet = `<sheetData><row r="1">${textCell('A1', '头')}</row>${blank.join('')}<row r="60000">${textCell('C60000', '尾')}</row></sheetData>`
    expect(await rowsOf(sheet)).toEqual([
      { row: 1, cells: ['头'] },
      { row: 60_000, cells: ['', '', '尾'] },
    ])
  })

  it('more than one import takes are refused', async () => {
    const rows = Array.from(
      { length: MOST_ROWS + 1 },
      (_, place) => `<row><c><v>${place}</v></c></row>`,
    )
    expect(await rowsOf(`<sheetData>${rows.join('')}</sheetData>`)).toBe('FILE_TOO_MANY_ROWS')
  })

  it('cells far to the right do not fill the memory', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, place) => `<row r="${place + 1}"><c r="XFD${place + 1}"><v>1</v></c></row>`,
    )
    expect(await rowsOf(`<sheetData>${rows.join('')}</sheetData>`)).toBe('FILE_UNPACKS_TOO_LARGE')
  })
})

describe('merged cells', () => {
  it('downwards belong to each row that holds something, sideways to where they begin', async () => {
    const sheet = `<sheetData><row r="1">${textCell('A1', '名单')}</row><row r="2">${textCell('A2', '一中队')}${textCell('B2', '王海')}</row><row r="3">${textCell('B3', '李江')}</row><row r="5">${textCell('B5', '赵河')}</row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/></mergeCells>`
    expect(await rowsOf(sheet)).toEqual([
      { row: 1, cells: ['名单'] },
      { row: 2, cells: ['一中队', '王海'] },
      { row: 3, cells: ['一中队', '李江'] },
      { row: 5, cells: ['', '赵河'] },
    ])
  })
})

it('reads all sheets by name, hidden ones too', async () => {
  const sheets = {
    一大队: `<sheetData><row r="1">${textCell('A1', '甲')}</row></sheetData>`,
    二大队: '',
  }
  expect(await readFile('a.xlsx', workbookOf({ sheets }))).toEqual({
    kind: 'sheets',
    sheets: [
      { name: '一大队', rows: [{ row: 1, cells: ['甲'] }] },
      { name: '二大队', rows: [] },
    ],
  })
})
