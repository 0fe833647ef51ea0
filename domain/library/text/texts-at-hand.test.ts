import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type LawText, lastArticle, readLaw } from './index'

/** Official texts may lie beside the repository; they are never part of it. */
const FOLDER = process.env.LAWS_DIR ?? join(import.meta.dirname, '../../../../shared/data/laws')
const SOURCES = join(FOLDER, 'SOURCES.md')

interface Listed {
  readonly file: string
  readonly articles: number
  readonly last: number
  readonly latest: string | null
}

/** The lines of the table that counts each file's articles. */
const listed: readonly Listed[] = (existsSync(SOURCES) ? readFileSync(SOURCES, 'utf8') : '')
  .split('\n')
  .filter((line) => /^\| \d\d-/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({
    file: cells[1] ?? '',
    articles: Number(cells[7]),
    last: Number(cells[8]),
    latest: cells[11] === '?' ? null : (cells[11] ?? null),
  }))

const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')

function lawOf(file: string): LawText | null {
  const read = readLaw(textOf(file), basename(file))
  return read.taken ? read.law : null
}

const letters = (text: string): string => text.replace(/[\s\u200b#*]/g, '')
const HEADING = /^(## .*|#+ 第.*|第[一二三四五六七八九十—]+[编章节]\s.*)$/
/** 一、总体要求 heads a part where articles are not what is counted. */
const PART = /^[一二三四五六七八九十]+、[^。]*$/
const NUMBER = /^[*\s]*第[零一二三四五六七八九十百]+条(之[一二三四五六七八九十]+)?[*\s]+/
const ITEM = /^（[一二三四五六七八九十]+）/

/** Every letter of a file, save its title, its headings and the numbers of what it counts. */
function lettersOf(file: string, counting: LawText['counting']): number {
  const lines = textOf(file)
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--.*-->|<PDF[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('# ') && !HEADING.test(line))
    .filter((line) => counting === 'article' || !PART.test(line))
  const counted = { article: NUMBER, item: ITEM, nothing: /^(?!)/ }[counting]
  return lines.reduce((sum, line) => sum + letters(line.replace(counted, '')).length, 0)
}

const lettersIn = (law: LawText): number =>
  letters(
    [
      ...law.head,
      ...law.preamble,
      ...law.articles.flatMap(({ paragraphs }) => paragraphs),
      ...law.rest.flatMap(({ paragraphs }) => paragraphs),
    ].join(''),
  ).length

describe.skipIf(listed.length === 0)('every official text at hand', () => {
  it('is in the table', () => expect(listed.length).toBeGreaterThan(80))

  it.each(listed)('$file: $articles articles, the last is $last', ({ file, articles, last }) => {
    const law = lawOf(file)
    const byArticle = law?.counting === 'article' ? law : { articles: [] }
    expect([byArticle.articles.length, lastArticle(byArticle)]).toEqual([articles, last])
  })

  it.each(listed)('$file: the latest day of its head is $latest', ({ file, latest }) => {
    expect(lawOf(file)?.dates.latest ?? null).toBe(latest)
  })

  const readable = listed.filter(({ file }) => lawOf(file) !== null)

  it('is readable, but for one that is only a title', () => {
    expect(listed.length - readable.length).toBe(1)
  })

  it.each(readable)('$file: no letter is lost', ({ file }) => {
    const law = lawOf(file)
    expect(law && lettersIn(law)).toBe(law && lettersOf(file, law.counting))
  })

  it.each(readable)(
    '$file: reads the same out of Word, without marks and empty lines',
    ({ file }) => {
      const word = textOf(file)
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .replace(/<!--.*-->|^#+ |\*\*/gm, '')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .join('\r\n')
      const read = readLaw(word, basename(file).replace('.md', '.docx'))
      expect(read.taken && read.law.articles).toEqual(lawOf(file)?.articles)
      expect(read.taken && read.law.name).toBe(lawOf(file)?.name)
    },
  )

  it('says its name, and who issued it where the head does', () => {
    const silent = readable.filter(({ file }) => {
      const law = lawOf(file)
      return law !== null && law.head.length > 0 && law.issuer === null
    })
    // 若干意见 of 2010 names nobody in its head.
    expect(silent.map(({ file }) => basename(file))).toEqual([
      '关于规范交通运输行政处罚自由裁量权的若干意见.md',
    ])
  })
})
