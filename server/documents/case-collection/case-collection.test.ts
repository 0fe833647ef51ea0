import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Reply } from '#contract/index'
import { CAST } from '../../../content/demo'
import { openHouse } from '../../../test/builders/cloud'
import { insertAll } from '../../../test/builders/insert'
import { fontsIn, type OpenedPdf, openPdf, wordsOn } from '../../../test/builders/pdf'
import { type PublishedCase, publishedFile } from '../../../test/builders/published-cases'
import { sdkFor } from '../../../test/local-cloud/cloud'

const WANG = CAST.officer.openid
const DALIAN = CAST.judge.openid
const OF_DALIAN = { path: ['u-21', 'u-2102'], unitName: '大连市交通运输综合行政执法队' }
const QUARTER = '2026-4'
const PROVINCE = { quarter: QUARTER, scope: 'province' } as const
const CITY = { quarter: QUARTER, scope: 'city' } as const

const house = await openHouse()
// A busy machine sets a page for seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
house.at('2026-11-26T10:00:00+08:00')

const article = (number: string, law = 'administrative-penalty') => ({
  law,
  version: '2021',
  article: number,
})
const basis = (...citations: ReturnType<typeof article>[]) =>
  citations.map((citation) => ({ citation, says: '检查时先亮证。' }))

/** Whatever may tempt a line to begin or end wrongly, at every place of a line in turn. */
const punctuated = Array.from(
  { length: 40 },
  (_, place) =>
    `${'查'.repeat(place)}“亮证（先）”，依《公路法》第六条：“停！”——他说；“走（慢）吧？”，${'验'.repeat(20)}、` +
    '记录（两份）……签名。',
).join('')
const LONG_WORD = 'transportation'.repeat(8)

const CASES: readonly PublishedCase[] = [
  {
    id: 'c-water',
    text: { title: '船员证书过期三天', domain: 'water', basis: basis(article('5')) },
    at: '2026-10-03T09:00:00+08:00',
    ...OF_DALIAN,
  },
  {
    id: 'c-night',
    text: {
      title: '夜里的一辆货车',
      facts: `${punctuated}\n\n${LONG_WORD}`,
      basis: basis(article('55'), article('10-1', 'highway'), article('10', 'highway')),
    },
    at: '2026-11-20T09:00:00+08:00',
    invented: true,
  },
  {
    id: 'c-wall',
    text: { title: '控制区里的院墙', basis: basis(article('5')) },
    at: '2026-10-01T00:00:00+08:00',
  },
  { id: 'c-withdrawn', text: { title: '不该印出的撤下案' }, reach: null },
  {
    id: 'c-before',
    text: { title: '不该印出的上一季' },
    at: '2026-09-30T23:59:59+08:00',
  },
  { id: 'c-after', text: { title: '不该印出的下一季' }, at: '2027-01-01T00:00:00+08:00' },
  { id: 'c-shenyang', text: { title: '沈阳自己的案例' }, reach: 'city' },
  { id: 'c-dalian', text: { title: '大连自己的案例' }, reach: 'city', ...OF_DALIAN },
]

type Made = Reply<'documents', 'caseCollection'>
const fetched = async ({ url }: Made): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer())
const titlesIn = ({ bookmarks }: OpenedPdf) =>
  bookmarks
    .map(({ title }) => title)
    .filter((title) => CASES.some(({ text }) => text?.title === title))

let made: Made
let file: Uint8Array
let pdf: OpenedPdf
const allWords = () => pdf.pages.map(wordsOn).join('\n')
const pageOf = (title: string): number =>
  pdf.bookmarks.find((bookmark) => bookmark.title === title)?.page ?? 0

beforeAll(async () => {
  await insertAll(house.cloud.url, 'cases', CASES.map(publishedFile))
  made = await house.ask(WANG, 'documents.caseCollection', PROVINCE)
  file = await fetched(made)
  pdf = await openPdf(file)
})

describe('a collection of the province', () => {
  it('is a file with a name, so many pages and cases', () => {
    expect(made).toMatchObject({
      name: '以案释法案例汇编 2026年第四季度 辽宁省交通运输综合行政执法总队.pdf',
      cases: 3,
      pages: pdf.pages.length,
    })
    expect(made.file).toContain('/documents/cases/province/u-21/2026-4-')
  })

  it('says in Chinese what it is and who issued it, on A4', () => {
    expect(pdf).toMatchObject({
      title: '以案释法案例汇编 2026年第四季度',
      author: '辽宁省交通运输综合行政执法总队',
      language: 'zh-CN',
    })
    expect(pdf.size.map(Math.round)).toEqual([595, 842])
    const cover = wordsOn(pdf.pages[0])
    for (const words of ['以案释法案例汇编', '2026 年第四季度', '3 个案例', '执法总队'])
      expect(cover).toContain(words)
  })

  it('carries subsets of its own fonts, Song type among them', () => {
    const { names, embedded } = fontsIn(file)
    expect(embedded).toBe(names.length)
    expect(names.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true)
    expect(names.join(' ')).toMatch(/NotoSansHans.*NotoSerifSC|NotoSerifSC.*NotoSansHans/)
  })

  it('holds the shared cases of the quarter, by domain and then by date', () => {
    expect(titlesIn(pdf)).toEqual(['控制区里的院墙', '夜里的一辆货车', '船员证书过期三天'])
  })

  it('never holds what readers do not have: drafts, remarks, reasons, withdrawn and other cases', () => {
    expect(allWords()).not.toContain('不该印出')
    expect(allWords()).not.toContain('自己的案例')
  })

  it('marks invented cases on their first page, and no others', () => {
    const mark = '演示案例，情节为编写'
    const marked = pdf.pages.flatMap((page, place) =>
      wordsOn(page).includes(mark) ? [place + 1] : [],
    )
    expect(marked).toEqual([pageOf('夜里的一辆货车')])
  })

  it('asks before the decision and answers at the end of the case', () => {
    const from = pageOf('控制区里的院墙')
    const words = pdf.pages
      .slice(from - 1, pageOf('夜里的一辆货车') - 1)
      .map(wordsOn)
      .join('')
    const order = [
      '案情',
      '证据',
      '争议焦点',
      '换你会怎么定',
      '处理决定',
      '启示',
      '程序时间线',
      '法律依据',
      '参考答案',
      '不亮证，当事人有权拒绝检查。',
    ]
    const places = order.map((part) => words.lastIndexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })
})

describe('its pages', () => {
  /** Names of parts stand at the left margin, their text this far from it. */
  const HANGING = 55
  const stretches = () => pdf.pages.flat()

  it('begin no line with what closes and end none with what opens (避头尾)', () => {
    const closing = /^[，。、；：？！）》」』】〕”’…]/
    const opening = /[（《「『【〔“‘]$/
    const lines = stretches().map(({ text }) => text.trim())
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => closing.test(line) || opening.test(line))).toEqual([])
  })

  /** A glyph of an opening quote is half blank, and hangs by that half. */
  it('keep all text within the margins, and a word longer than a line whole over several lines', () => {
    const outside = stretches().filter(
      ({ left, right, base }) => left < 45 || right > 552 || base < 30,
    )
    expect(outside).toEqual([])
    expect(allWords()).toContain(LONG_WORD)
  })

  it('leave no name of a part alone at the foot', () => {
    const names = [
      '案情',
      '证据',
      '争议焦点',
      '处理决定',
      '启示',
      '程序时间线',
      '法律依据',
      '参考答案',
    ]
    const labels = pdf.pages.flatMap((page) =>
      page.flatMap((label) => {
        const beside = page.some(
          ({ left, base }) => left > label.left + HANGING && Math.abs(base - label.base) < 2,
        )
        return names.includes(label.text) ? [beside] : []
      }),
    )
    expect(labels).toEqual(Array.from({ length: names.length * 3 }, () => true))
  })

  it('are numbered at their foot, all but the cover', () => {
    const feet = pdf.pages.map((page) => page.find(({ base }) => base < 40)?.text ?? '')
    expect(feet).toEqual(['', ...pdf.pages.slice(1).map((_, place) => String(place + 2))])
  })
})

describe('its contents', () => {
  const contents = () => pageOf('目录')
  const numbersOn = (page: number) => {
    const all = pdf.pages[page - 1] ?? []
    return (title: string) => {
      const line = all.find(({ text }) => text.startsWith(title))
      return Number(all.find(({ base, left }) => base === line?.base && left > 520)?.text)
    }
  }

  it.each(['控制区里的院墙', '夜里的一辆货车', '船员证书过期三天', '条文索引'])(
    'tell the page where %s really begins',
    (title) => {
      const page = numbersOn(contents())(title)
      expect(page).toBe(pageOf(title))
      const opening = pdf.pages[page - 1]?.find(({ text }) => text === title)
      expect(opening?.base).toBeGreaterThan(690)
    },
  )

  it('lead to each of their pages', () => {
    const targets = new Set(pdf.links[contents() - 1]?.map(({ page }) => page))
    expect([...targets]).toEqual([...titlesIn(pdf), '条文索引'].map(pageOf))
  })
})

describe('its index of articles', () => {
  interface Entry {
    readonly law: string
    readonly article: string
    readonly title: string
    readonly pages: readonly number[]
  }
  /** Reads the index line by line: a law, an article, a case with its pages. */
  const entries = (): Entry[] => {
    const found: Entry[] = []
    let [law, name] = ['', '']
    let title = ''
    for (const { text } of pdf.pages.slice(pageOf('条文索引') - 1).flat()) {
      if (/^《.+》$/.test(text)) law = text
      else if (/^第.+条/.test(text)) name = text
      else if (CASES.some((each) => each.text?.title === text)) title = text
      else if (/^\d+(、\d+)*$/.test(text) && title !== '') {
        found.push({ law, article: name, title, pages: text.split('、').map(Number) })
        title = ''
      }
    }
    return found
  }

  it('has each law by pronunciation, its articles by number, and their cases', () => {
    expect(entries().map(({ law, article: name, title }) => `${law}${name} ${title}`)).toEqual([
      '《公路法》第十条 夜里的一辆货车',
      '《公路法》第十条之一 夜里的一辆货车',
      '《行政处罚法》第五条 控制区里的院墙',
      '《行政处罚法》第五条 夜里的一辆货车',
      '《行政处罚法》第五条 船员证书过期三天',
      '《行政处罚法》第五十五条 控制区里的院墙',
      '《行政处罚法》第五十五条 夜里的一辆货车',
      '《行政处罚法》第五十五条 船员证书过期三天',
    ])
  })

  it('names pages of that case on which the article really stands, all of them', () => {
    const starts = [...titlesIn(pdf).map(pageOf), pageOf('条文索引')]
    for (const { law, article: name, title, pages } of entries()) {
      const from = pageOf(title)
      const until = Math.min(...starts.filter((start) => start > from))
      const standing = Array.from({ length: until - from }, (_, place) => from + place).filter(
        (page) => wordsOn(pdf.pages[page - 1]).includes(`${law}${name}`),
      )
      expect(pages).toEqual(standing)
    }
  })

  it('leads to each page it names', () => {
    const named = entries().flatMap(({ pages }) => pages)
    const links = pdf.links.slice(pageOf('条文索引') - 1).flat()
    expect(links.map(({ page }) => page)).toEqual(named)
  })
})

describe('a collection of a city', () => {
  const opened = async (openid: string) =>
    openPdf(await fetched(await house.ask(openid, 'documents.caseCollection', CITY)))

  it('holds what the officer’s own city published, shared or not, and nothing of another', async () => {
    const shenyang = await opened(WANG)
    expect(shenyang.author).toBe('沈阳市交通运输综合行政执法队')
    expect(titlesIn(shenyang)).toEqual(['控制区里的院墙', '沈阳自己的案例', '夜里的一辆货车'])
    const dalian = await opened(DALIAN)
    expect(titlesIn(dalian)).toEqual(['大连自己的案例', '船员证书过期三天'])
    expect(dalian.pages.map(wordsOn).join('')).not.toContain('沈阳自己')
  })
})

describe('asked again', () => {
  it('it is the same file, for two operations', async () => {
    let again: Made | undefined
    const ask = async () => {
      again = await house.ask(DALIAN, 'documents.caseCollection', PROVINCE)
    }
    expect(await house.bill(ask)).toBe(1 + 1 + 2)
    expect(again?.file).toBe(made.file)
  })

  it('it is made anew without a case that was withdrawn, and the file before it is gone', async () => {
    const withdrawn = { case: 'c-water', reason: '当事人提出异议' }
    await house.ask(CAST.provincialAdmin.openid, 'cases.withdraw', withdrawn)
    const anew = await house.ask(WANG, 'documents.caseCollection', PROVINCE)
    expect(anew).toMatchObject({ cases: 2 })
    expect(titlesIn(await openPdf(await fetched(anew)))).not.toContain('船员证书过期三天')
    expect((await fetch(made.url)).status).toBe(404)
  })

  it('it is made anew when a case has a new version', async () => {
    const before = await house.ask(WANG, 'documents.caseCollection', PROVINCE)
    const cases = sdkFor(house.cloud.url).database().collection('cases')
    await cases
      .doc('c-wall')
      .update({ data: { live: { version: 2, text: { lead: '改过的一句' } } } })
    const anew = await house.ask(WANG, 'documents.caseCollection', PROVINCE)
    expect(anew.file).not.toBe(before.file)
    expect((await openPdf(await fetched(anew))).pages.map(wordsOn).join('')).toContain('改过的一句')
  })
})

describe('refused', () => {
  it.each([
    ['a quarter without cases', WANG, { ...PROVINCE, quarter: '2025-1' }, 'NO_CASES'],
    ['who is not on the roster', 'nobody', PROVINCE, 'NOT_BOUND'],
    ['what is no quarter', WANG, { ...PROVINCE, quarter: '2026-5' }, 'INVALID_INPUT'],
  ])('%s', async (_, openid, wanted, code) =>
    expect(await house.refused(openid, 'documents.caseCollection', wanted)).toEqual({ code }),
  )

  it('more cases than a book holds, or longer ones', async () => {
    const at = '2026-02-01T08:00:00+08:00'
    const many = Array.from({ length: 101 }, (_, place) =>
      publishedFile({ id: `c-many-${place}`, at }),
    )
    const facts = '长'.repeat(5000)
    const long = Array.from({ length: 81 }, (_, place) =>
      publishedFile({ id: `c-long-${place}`, text: { facts }, at: '2026-05-01T08:00:00+08:00' }),
    )
    await insertAll(house.cloud.url, 'cases', [...many, ...long])
    for (const quarter of ['2026-1', '2026-2'])
      expect(
        await house.refused(WANG, 'documents.caseCollection', { ...PROVINCE, quarter }),
      ).toEqual({ code: 'TOO_MANY_CASES' })
  })
})
