import { beforeAll, describe, expect, it, vi } from 'vitest'
import { numeral } from '#domain/bank'
import { CAST } from '../../../content/demo'
import { openHouse } from '../../../test/builders/cloud'
import { article, basisOn, fetched } from '../../../test/builders/collection'
import { insertAll } from '../../../test/builders/insert'
import { fontsIn, type OpenedPdf, openPdf, wordsOn } from '../../../test/builders/pdf'
import { publishedFile } from '../../../test/builders/published-cases'

const house = await openHouse()
// A busy machine sets a page for seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** Whatever may tempt a line to begin or end wrongly, at every place of a line in turn. */
const punctuated = Array.from(
  { length: 40 },
  (_, place) =>
    `${'查'.repeat(place)}“亮证（先）”，依《公路法》第六条：“停！”——他说；“走（慢）吧？”，${'验'.repeat(20)}、` +
    '记录（两份）……签名。',
).join('')
const LONG_WORD = 'transportation'.repeat(8)

/** Of every length, so that each part comes to the foot of a page once. */
const ofAnyLength = Array.from({ length: 24 }, (_, place) => ({
  id: `c-long-${String(place).padStart(2, '0')}`,
  text: { title: `第${numeral(place + 1)}种长短`, facts: '查'.repeat(38 * (place + 20)) },
  at: '2026-10-01T09:00:00+08:00',
}))
const CASES = [
  ...ofAnyLength,
  {
    id: 'c-night',
    text: {
      title: '夜里的一辆货车',
      facts: `${punctuated}\n\n${LONG_WORD}`,
      basis: basisOn(article('55'), article('10-1', 'highway'), article('10', 'highway')),
    },
    at: '2026-11-20T09:00:00+08:00',
  },
  {
    id: 'c-proofs',
    text: {
      title: '证据写得很长',
      evidence: Array.from({ length: 12 }, (_, place) => '录像和笔录，'.repeat(place * 3 + 1)),
    },
    at: '2026-11-21T09:00:00+08:00',
  },
  {
    id: 'c-water',
    text: {
      title: '船员证书过期三天',
      domain: 'water' as const,
      basis: basisOn(article('5'), article('9', 'work-safety')),
    },
    at: '2026-10-03T09:00:00+08:00',
  },
]
const TITLES = CASES.map(({ text }) => text.title)
const PARTS = [
  '案情',
  '证据',
  '争议焦点',
  '换你会怎么定',
  '处理决定',
  '启示',
  '程序时间线',
  '法律依据',
  '参考答案',
]

let file: Uint8Array
let pdf: OpenedPdf
const pageOf = (title: string): number =>
  pdf.bookmarks.find((bookmark) => bookmark.title === title)?.page ?? 0
/** The pages of a case, by their numbers. */
const pagesOf = (title: string): number[] => {
  const from = pageOf(title)
  const starts = [...TITLES, '条文索引'].map(pageOf).filter((start) => start > from)
  return Array.from({ length: Math.min(...starts) - from }, (_, place) => from + place)
}
const wordsOnPage = (page: number) => wordsOn(pdf.pages[page - 1])

beforeAll(async () => {
  await insertAll(house.cloud.url, 'cases', CASES.map(publishedFile))
  const wanted = { quarter: '2026-4', scope: 'province' } as const
  const made = await house.ask(CAST.officer.openid, 'documents.caseCollection', wanted)
  file = await fetched(made)
  pdf = await openPdf(file)
})

describe('pages', () => {
  it('are A4 and carry subsets of their own fonts, Song type among them', () => {
    expect(pdf.size.map(Math.round)).toEqual([595, 842])
    const { names, embedded } = fontsIn(file)
    expect(embedded).toBe(names.length)
    expect(names.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true)
    for (const face of ['NotoSansHans-Regular', 'NotoSansHans-Bold', 'NotoSerifSC'])
      expect(names.some((name) => name.includes(face))).toBe(true)
  })

  it('begin no line with what closes and end none with what opens (避头尾)', () => {
    const closing = /^[，。、；：？！）》」』】〕”’…]/
    const opening = /[（《「『【〔“‘]$/
    const lines = pdf.pages.flat().map(({ text }) => text.trim())
    expect(lines.length).toBeGreaterThan(500)
    expect(lines.filter((line) => closing.test(line) || opening.test(line))).toEqual([])
  })

  it('keep all text within the margins, also a word longer than a line', () => {
    // A glyph of an opening quote is half blank, and hangs by that half.
    const outside = pdf.pages
      .flat()
      .filter(({ left, right, base }) => left < 45 || right > 552 || base < 30)
    expect(outside).toEqual([])
    expect(pagesOf('夜里的一辆货车').map(wordsOnPage).join('')).toContain(LONG_WORD)
  })

  it('let no line run into another', () => {
    const runInto = pdf.pages.flatMap((page) =>
      page.filter((line, place) =>
        page
          .slice(place + 1)
          .some(
            (other) =>
              Math.abs(line.base - other.base) > 1 &&
              Math.abs(line.base - other.base) < 9 &&
              line.left < other.right - 6 &&
              other.left < line.right - 6,
          ),
      ),
    )
    expect(runInto).toEqual([])
  })

  it('leave no name of a part without its text at the foot', () => {
    const HANGING = 55
    const alone = pdf.pages.flatMap((page) =>
      page
        .filter(({ text }) => PARTS.includes(text))
        .filter(
          (name) =>
            !page.some(
              ({ left, base }) => left > name.left + HANGING && Math.abs(base - name.base) < 2,
            ),
        ),
    )
    expect(alone).toEqual([])
  })

  it('part no single line from its paragraph', () => {
    const linesOn = (page: number) =>
      pdf.pages[page - 1]?.filter(({ text }) => /^查+。?$/.test(text)).length ?? 0
    const parted = ofAnyLength
      .map(({ text }) =>
        pagesOf(text.title)
          .map(linesOn)
          .filter((lines) => lines > 0),
      )
      .filter((pages) => pages.length > 1)
    expect(parted.length).toBeGreaterThan(1)
    expect(Math.min(...parted.flat())).toBeGreaterThan(1)
  })

  it('have every part of every case, in its order, answers last', () => {
    for (const title of TITLES) {
      const stretches = pagesOf(title).flatMap((page) => pdf.pages[page - 1] ?? [])
      const parts = stretches.map(({ text }) => text).filter((text) => PARTS.includes(text))
      expect(parts).toEqual(PARTS)
      const words = stretches.map(({ text }) => text).join('')
      expect(words.indexOf('不亮证，当事人')).toBeGreaterThan(words.indexOf('参考答案'))
    }
  })

  it('are numbered at their foot, all but the cover', () => {
    const feet = pdf.pages.map((page) => page.find(({ base }) => base < 40)?.text ?? '')
    expect(feet).toEqual(['', ...pdf.pages.slice(1).map((_, place) => String(place + 2))])
  })
})

describe('contents', () => {
  const lines = () => pagesOf('目录').flatMap((page) => pdf.pages[page - 1] ?? [])
  const numberBeside = (title: string): number => {
    const line = lines().find(({ text }) => text === title)
    return Number(lines().find(({ base, left }) => base === line?.base && left > 520)?.text)
  }

  it('tell the page on which each case really begins, at its head', () => {
    for (const title of TITLES) {
      const page = numberBeside(title)
      expect(page).toBe(pageOf(title))
      const head = pdf.pages[page - 1]?.find(({ text }) => text === title)
      expect(head?.base).toBeGreaterThan(690)
    }
    expect(numberBeside('条文索引')).toBe(pageOf('条文索引'))
  })

  it('lead there', () => {
    const links = pdf.links[pageOf('目录') - 1] ?? []
    expect([...new Set(links.map(({ page }) => page))]).toEqual([...TITLES, '条文索引'].map(pageOf))
  })
})

describe('the index of articles', () => {
  interface Entry {
    readonly law: string
    readonly article: string
    readonly title: string
    readonly pages: readonly number[]
  }
  /** Read line by line: a law, an article, a case with its pages. */
  const entries = (): Entry[] => {
    const found: Entry[] = []
    let [law, name, title] = ['', '', '']
    for (const { text } of pdf.pages.slice(pageOf('条文索引') - 1).flat()) {
      if (/^《.+》$/.test(text)) law = text
      else if (/^第.+条/.test(text)) name = text
      else if (TITLES.includes(text)) title = text
      else if (/^\d+(、\d+)*$/.test(text) && title !== '') {
        found.push({ law, article: name, title, pages: text.split('、').map(Number) })
        title = ''
      }
    }
    return found
  }

  it('has each law by pronunciation, its articles by number, and their cases', () => {
    const penalty = (number: string, titles: readonly string[]) =>
      titles.map((title) => `《行政处罚法》${number} ${title}`)
    expect(entries().map(({ law, article: name, title }) => `${law}${name} ${title}`)).toEqual([
      '《安全生产法》第九条 船员证书过期三天',
      '《公路法》第十条 夜里的一辆货车',
      '《公路法》第十条之一 夜里的一辆货车',
      ...penalty('第五条', TITLES),
      ...penalty('第五十五条', TITLES),
    ])
  })

  it('names the pages of each case on which the article really stands, all of them', () => {
    for (const { law, article: name, title, pages } of entries())
      expect(pages).toEqual(
        pagesOf(title).filter((page) => wordsOnPage(page).includes(`${law}${name}`)),
      )
  })

  it('leads to each page it names', () => {
    const links = pdf.links.slice(pageOf('条文索引') - 1).flat()
    expect(links.map(({ page }) => page)).toEqual(entries().flatMap(({ pages }) => pages))
  })
})
