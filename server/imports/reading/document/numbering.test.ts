import { expect, it } from 'vitest'
import { documentOf, paragraphOf } from '../../../../test/builders/office-files'
import { readFile } from '..'

const level = (ilvl: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = {
  name: 'word/numbering.xml',
  content: `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1、')}${level(1, 'upperLetter', '%2.')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'chineseCountingThousand', '第%1条')}</w:abstractNum><w:abstractNum w:abstractNumId="9">${level(0, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num></w:numbering>`,
}
const listed = (text: string, numId: number, ilvl = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const linesOf = async (...paragraphs: readonly string[]) => {
  const content = await readFile('a.docx', documentOf(paragraphs.join(''), [numbering]))
  return typeof content === 'object' && content.kind === 'lines' ? content.lines : content
}

it('numbers that the program writes itself are read as people see them', async () => {
  const lines = await linesOf(
    listed('甲？', 1),
    listed('一', 1, 1),
    listed('二', 1, 1),
    paragraphOf('答案：A'),
    listed('乙？', 1),
    listed('一', 1, 1),
    listed('总则', 2),
    listed('附则', 2),
    listed('一点', 3),
    listed('没有这张表', 4),
  )
  expect(lines).toEqual([
    ...['1、甲？', 'A.一', 'B.二', '答案：A', '2、乙？', 'A.一'],
    ...['第一条 总则', '第二条 附则', '一点', '没有这张表'],
  ])
})
