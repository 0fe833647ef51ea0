import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { sheetOf, workbook } from './sheet'

const COLUMNS = [{ head: '题型', width: 9, of: () => '单选题' }]
const xmlOf = async (values: readonly string[], strict: boolean): Promise<string> => {
  const sheet = { ...sheetOf('题目', COLUMNS, [null]), lists: [{ column: 27, values, strict }] }
  const parts = unzipSync(await workbook([sheet]))
  return Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString()
}

it('a list is laid over its column, behind the cells, where spreadsheets look for it', async () => {
  const xml = await xmlOf(['对', '错'], true)
  expect(xml).toContain('sqref="AB2:AB5001"><formula1>"对,错"</formula1>')
  expect(xml).toContain('showErrorMessage="1"')
  expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'))
})

it('values with signs of XML are written so that the file stays whole', async () => {
  expect(await xmlOf(['a&b', '<c'], false)).toContain('"a&#38;b,&#60;c"')
})
