import { cleanLines, type Line } from './clean-lines'
import { withoutContents } from './contents'
import { counted } from './count'
import { datesOf } from './dates'
import { doubtsOf } from './doubts'
import { partedHead } from './head'
import type { LawRead, LawText, Passage } from './law-text'
import type { Outline } from './outline'
import { holdsSeveral } from './several'
import { issuerOf, levelOf } from './standing'
import { documentNumber, lawName, titled } from './title'

const refused = (why: string): LawRead => ({ taken: false, why })
const PREAMBLES = /^(序言|前言)$/
const CLOSING = 3

const textOf = (passages: readonly Passage[]) => passages.flatMap(({ paragraphs }) => paragraphs)

/** Name, number, standing and days, from the lines at the top, at the end and the file's name. */
function top(parts: Outline, fileName: string) {
  const { title, others } = titled(parts.before, fileName)
  const { head, preamble } = partedHead(others)
  const name = lawName(title)
  const number = documentNumber(title) ?? head.map(documentNumber).find((of) => of !== null) ?? null
  const level = levelOf(name, head, number)
  const signed = textOf(parts.rest.filter((passage) => passage.name === '落款'))
  const closing = parts.articles.slice(-CLOSING).flatMap(({ paragraphs }) => paragraphs)
  return {
    name,
    shortName: name.replace(/^中华人民共和国(?=.)/, ''),
    number,
    level,
    issuer: issuerOf({ name, level }, head, signed),
    dates: datesOf(head, closing, signed, fileName),
    head,
    preamble,
  }
}

function lawOf(
  lines: readonly Line[],
  contents: readonly Line[],
  fileName: string,
): LawText | null {
  const parts = counted(lines)
  if (parts === null) return null
  const { counting, articles, quoted, rest } = parts
  const { preamble, ...above } = top(parts, fileName)
  const table = { name: '目录', paragraphs: contents.map(({ text }) => text) }
  return {
    ...above,
    preamble: [...preamble, ...textOf(rest.filter(({ name }) => PREAMBLES.test(name)))],
    counting,
    articles,
    rest: [
      ...(contents.length > 0 ? [table] : []),
      ...rest.filter(({ name }) => !PREAMBLES.test(name)),
    ],
    doubts: doubtsOf(counting, articles, quoted),
  }
}

/**
 * Reads an official text (法规原文): markdown of collections, or what came out of Word and plain text.
 * @param fileName where the title and the year are looked for when the text does not state them
 */
export function readLaw(text: string, fileName: string): LawRead {
  const { body, contents } = withoutContents(cleanLines(text))
  if (body.length === 0) return refused('文件里没有文字')
  if (holdsSeveral(body)) return refused('文件里有不止一部法规，请一部一个文件')
  const law = lawOf(body, contents, fileName)
  if (law !== null) return { taken: true, law }
  if (body.length < 3) return refused('只有标题，没有正文')
  return refused('没有找到「第…条」，也没有编号的项')
}
