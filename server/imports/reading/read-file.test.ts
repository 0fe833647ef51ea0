import { describe, expect, it } from 'vitest'
import { gbk } from '../../../test/builders/gbk'
import { documentOf, paragraphOf, textCell, workbookOf } from '../../../test/builders/office-files'
import { zip } from '../../../test/builders/zip'
import { MOST_BYTES, MOST_ROWS, readFile } from '.'

const text = (content: string): Buffer => Buffer.from(content)
const sheet = (rows: string): Buffer =>
  workbookOf({ sheets: { 题库: `<sheetData>${rows}</sheetData>` } })
const simple = sheet(`<row r="1">${textCell('A1', '题干')}</row>`)
/** The beginning of an old container; a password-protected one names the part it hides. */
const compound = (...names: string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ])
const macros = { name: 'xl/vbaProject.bin', content: 'x' }

describe('a text is read by its bytes', () => {
  const lines = { kind: 'lines', lines: ['第一行', '', '第二行'] }
  const written = '第一行\r\n\r\n第二行'

  it.each<[string, Buffer]>([
    ['UTF-8', text(written)],
    ['UTF-8 with its mark', text(`\ufeff${written}`)],
    [
      'UTF-16 of Windows',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(written, 'utf16le')]),
    ],
    [
      'UTF-16 the other way round',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(written, 'utf16le').swap16()]),
    ],
    ['GBK', gbk(written)],
  ])('%s', async (_, bytes) => expect(await readFile('题库.txt', bytes)).toEqual(lines))

  it('reads what only GB18030 holds', async () => {
    const bytes = Buffer.concat([gbk('王'), Buffer.from([0x81, 0x39, 0xee, 0x39])])
    expect(await readFile('名单.txt', bytes)).toEqual({ kind: 'lines', lines: ['王㐀'] })
  })
})

describe('separated values', () => {
  it('count rows as a spreadsheet would, a broken record as one, blank rows too', async () => {
    const bytes = text('题干,答案\n"第一行\n第二行, ""引"" 文",A\n,\n最后,B\n')
    expect(await readFile('a.csv', bytes)).toEqual({
      kind: 'sheets',
      sheets: [
        {
          name: '',
          rows: [
            { row: 1, cells: ['题干', '答案'] },
            { row: 2, cells: ['第一行\n第二行, "引" 文', 'A'] },
            { row: 4, cells: ['最后', 'B'] },
          ],
        },
      ],
    })
  })

  it.each([
    ['a.csv', '题干;答案\n甲;A'],
    ['a.csv', '题干\t答案\n甲\tA'],
    ['a.tsv', '题干\t答案\n甲\tA'],
  ])('%s finds what separates %j', async (name, content) => {
    expect(await readFile(name, text(content))).toMatchObject({
      sheets: [{ rows: [{ cells: ['题干', '答案'] }, { cells: ['甲', 'A'] }] }],
    })
  })
})

describe('json', () => {
  it.each<[string, string, unknown[]]>([
    ['a.json', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['a.json', '{"name":"库","data":[{"a":1}]}', [{ a: 1 }]],
    ['a.json', '{"a":1}', [{ a: 1 }]],
    ['a.jsonl', '{"a":1}\n\n{"a":2}\n', [{ a: 1 }, null, { a: 2 }]],
    ['a.jsonl', '{"a":1}\n{"a":', [{ a: 1 }, '{"a":']],
  ])('%s %s', async (name, content, records) => {
    expect(await readFile(name, text(content))).toEqual({ kind: 'records', records })
  })
})

describe('a document', () => {
  it('gives paragraphs and table rows in reading order', async () => {
    const row = `<w:tr><w:tc>${paragraphOf('题干')}</w:tc><w:tc>${paragraphOf('A.甲')}${paragraphOf('B.乙')}</w:tc></w:tr>`
    const body = `${paragraphOf('第一段')}<w:tbl>${row}</w:tbl><w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>`
    expect(await readFile('a.docx', documentOf(body))).toEqual({
      kind: 'lines',
      lines: ['第一段', '题干\tA.甲\nB.乙', '一\t二', '三'],
    })
  })

  it('leaves out what was deleted, and what older programs show instead of a text box', async () => {
    const body =
      '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>' +
      `<w:p><mc:AlternateContent><mc:Choice>${paragraphOf('框里')}</mc:Choice><mc:Fallback>${paragraphOf('框里')}</mc:Fallback></mc:AlternateContent></w:p>`
    expect(await readFile('a.docx', documentOf(body))).toEqual({
      kind: 'lines',
      lines: ['新', '框里', ''],
    })
  })
})

describe('a file that is not taken', () => {
  it.each<[string, string, Buffer, string]>([
    ['too large', 'a.xlsx', Buffer.alloc(MOST_BYTES + 1), 'FILE_TOO_LARGE'],
    ['50 MB, whatever it is', 'a.pdf', Buffer.alloc(50 * 1024 * 1024), 'FILE_TOO_LARGE'],
    ['empty', 'a.xlsx', Buffer.alloc(0), 'FILE_EMPTY'],
    ['blank', 'a.txt', text(' \n\t\r\n'), 'FILE_EMPTY'],
    ['a workbook without a word', 'a.xlsx', sheet('<row r="1"><c r="A1"/></row>'), 'FILE_EMPTY'],
    ['an empty list', 'a.json', text('[]'), 'FILE_EMPTY'],
    ['old Excel', 'a.xls', compound('Workbook'), 'FILE_NOT_SUPPORTED'],
    ['old Word', 'a.doc', compound('WordDocument'), 'FILE_NOT_SUPPORTED'],
    ['old Excel under a new name', 'a.xlsx', compound('Workbook'), 'FILE_NOT_SUPPORTED'],
    ['a picture', 'a.png', text('x'), 'FILE_NOT_SUPPORTED'],
    ['without an ending', 'README', text('x'), 'FILE_NOT_SUPPORTED'],
    ['with a password', 'a.xlsx', compound('EncryptionInfo', 'EncryptedPackage'), 'FILE_ENCRYPTED'],
    [
      'a zip with a password',
      'a.docx',
      zip([{ name: 'a', content: 'x', encrypted: true }]),
      'FILE_ENCRYPTED',
    ],
    ['macros by name', 'a.xlsm', simple, 'FILE_HAS_MACROS'],
    ['macros by name', 'a.docm', documentOf(''), 'FILE_HAS_MACROS'],
    [
      'macros under a harmless name',
      'a.xlsx',
      workbookOf({ sheets: { a: '' }, more: [macros] }),
      'FILE_HAS_MACROS',
    ],
    ['cut in half', 'a.xlsx', simple.subarray(0, simple.length / 2), 'FILE_DAMAGED'],
    ['garbage', 'a.xlsx', text('这不是表格'), 'FILE_DAMAGED'],
    ['a document called a sheet', 'a.xlsx', documentOf(paragraphOf('甲')), 'FILE_DAMAGED'],
    ['a sheet called text', 'a.txt', simple, 'FILE_DAMAGED'],
    ['a PDF called a document', 'a.docx', text('%PDF-1.7 x'), 'FILE_DAMAGED'],
    ['bytes called text', 'a.txt', Buffer.from([1, 2, 0, 3, 250, 255]), 'FILE_DAMAGED'],
    ['UTF-8 cut within a character', 'a.txt', text('执法').subarray(0, 5), 'FILE_DAMAGED'],
    ['broken json', 'a.json', text('[{"a":1}'), 'FILE_DAMAGED'],
    ['jsonl without a record', 'a.jsonl', text('一\n二'), 'FILE_DAMAGED'],
    ['a csv with too many rows', 'a.csv', text('甲\n'.repeat(MOST_ROWS + 1)), 'FILE_TOO_MANY_ROWS'],
    ['a list with too many', 'a.json', text(`[${'1,'.repeat(MOST_ROWS)}1]`), 'FILE_TOO_MANY_ROWS'],
  ])('%s: %s', async (_, name, bytes, refusal) => {
    expect(await readFile(name, bytes)).toBe(refusal)
  })

  it('a part whose bytes were changed', async () => {
    const bytes = Buffer.from(simple)
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 40
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    expect(await readFile('a.xlsx', bytes)).toBe('FILE_DAMAGED')
  })
})
