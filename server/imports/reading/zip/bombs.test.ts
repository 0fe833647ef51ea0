import { createDeflateRaw } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { workbookOf } from '../../../../test/builders/office-files'
import { zip } from '../../../../test/builders/zip'
import { readFile } from '..'

const MEBIBYTE = 1024 * 1024
const MOST_GROWTH = 200 * MEBIBYTE

/** Spaces within a sheet, deflated piece by piece: 700 MiB of them take under one. */
async function deflatedSpaces(mebibytes: number): Promise<Buffer> {
  const deflate = createDeflateRaw()
  const chunks: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => deflate.once('end', resolve))
  deflate.write('<worksheet><sheetData>')
  for (let count = 0; count < mebibytes; count += 1)
    if (!deflate.write(Buffer.alloc(MEBIBYTE, ' ')))
      await new Promise((resolve) => deflate.once('drain', resolve))
  deflate.end('</sheetData></worksheet>')
  await ended
  return Buffer.concat(chunks)
}

/** What reading answers, and by how much the process grew at most meanwhile, bytes. */
async function watched(bytes: Buffer) {
  const before = process.memoryUsage.rss()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 5)
  const answer = await readFile('a.xlsx', bytes)
  clearInterval(timer)
  return { answer, growth: Math.max(most, process.memoryUsage.rss()) - before }
}

const simple = { sheets: { 表: '<sheetData/>' } }

describe('a file that grows when it is unpacked', () => {
  let spaces: Buffer
  beforeAll(async () => {
    spaces = await deflatedSpaces(700)
  }, 60_000)

  it.each([
    ['says that it unpacks to 4 GB', 4_000_000_000],
    ['unpacks to 700 MB and says so', 700 * MEBIBYTE],
    ['says that it unpacks to 1 KB', 1_024],
    ['says just less than what is let through', 60 * MEBIBYTE],
  ])('%s', async (_, claimedSize) => {
    const sheet = { name: 'xl/worksheets/sheet2.xml', content: '', deflated: spaces, claimedSize }
    const bytes = workbookOf({ ...simple, more: [sheet] })
    // The second sheet is the bomb; the workbook is told of it under the first one's name.
    const file = Buffer.from(
      bytes
        .toString('latin1')
        .replaceAll('sheet1.xml', 'sheet9.xml')
        .replaceAll('sheet2.xml', 'sheet1.xml'),
      'latin1',
    )
    const { answer, growth } = await watched(file)
    expect(answer).toBe('FILE_UNPACKS_TOO_LARGE')
    expect(growth).toBeLessThan(MOST_GROWTH)
  })

  it('in many parts', async () => {
    const parts = Array.from({ length: 3_000 }, (_, place) => ({ name: `p${place}`, content: '' }))
    expect(await readFile('a.xlsx', zip(parts))).toBe('FILE_UNPACKS_TOO_LARGE')
  })

  it('in entities of XML', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, place) => `<!ENTITY l${place + 1} "${`&l${place};`.repeat(10)}">`,
    )
    const bomb = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "lol">${levels.join('')}]><sst><si><t>&l9;</t></si></sst>`
    const bytes = zip([
      {
        name: 'xl/workbook.xml',
        content: '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: '<R><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></R>',
      },
      { name: 'xl/s.xml', content: '<worksheet/>' },
      { name: 'xl/sharedStrings.xml', content: bomb },
    ])
    const { answer, growth } = await watched(bytes)
    expect(answer).toBe('FILE_UNPACKS_TOO_LARGE')
    expect(growth).toBeLessThan(MOST_GROWTH)
  })

  it('in one text that many cells share', async () => {
    const texts = `<si><t>${'甲'.repeat(30_000)}</t></si>`
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(1_000)
    const bytes = workbookOf({ sheets: { 表: `<sheetData>${rows}</sheetData>` }, texts })
    expect(await readFile('a.xlsx', bytes)).toBe('FILE_UNPACKS_TOO_LARGE')
  })
})
