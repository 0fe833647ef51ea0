import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Reply } from '#contract/index'
import { CAST } from '../../../content/demo'
import { openHouse } from '../../../test/builders/cloud'
import { fetched } from '../../../test/builders/collection'
import { insertAll } from '../../../test/builders/insert'
import { type OpenedPdf, openPdf, wordsOn } from '../../../test/builders/pdf'
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

const published = (
  title: string,
  more: Partial<PublishedCase> & { id: string },
): PublishedCase => ({
  ...more,
  text: { title, ...more.text },
})
const FIRST_MOMENT = '2026-10-01T00:00:00+08:00'
const CASES: readonly PublishedCase[] = [
  published('船员证书过期三天', {
    id: 'c-water',
    text: { domain: 'water' },
    at: '2026-10-03T09:00:00+08:00',
    ...OF_DALIAN,
  }),
  published('夜里的一辆货车', { id: 'c-night', at: '2026-11-20T09:00:00+08:00', invented: true }),
  published('控制区里的院墙', { id: 'c-wall', at: FIRST_MOMENT }),
  published('不该印出的撤下案', { id: 'c-withdrawn', reach: null }),
  published('不该印出的上一季', { id: 'c-before', at: '2026-09-30T23:59:59.999+08:00' }),
  published('不该印出的下一季', { id: 'c-after', at: '2027-01-01T00:00:00+08:00' }),
  published('沈阳自己的案例', { id: 'c-shenyang', reach: 'city' }),
  published('大连自己的案例', { id: 'c-dalian', reach: 'city', ...OF_DALIAN }),
]

type Made = Reply<'documents', 'caseCollection'>
const collected = (openid: string, wanted: typeof PROVINCE | typeof CITY) =>
  house.ask(openid, 'documents.caseCollection', wanted)
const opened = async (made: Made): Promise<OpenedPdf> => openPdf(await fetched(made))
const titles = CASES.map(({ text }) => text?.title)
const titlesIn = ({ bookmarks }: OpenedPdf) =>
  bookmarks.map(({ title }) => title).filter((title) => titles.includes(title))
const allWords = ({ pages }: OpenedPdf) => pages.map(wordsOn).join('\n')

let made: Made
let pdf: OpenedPdf
beforeAll(async () => {
  await insertAll(house.cloud.url, 'cases', CASES.map(publishedFile))
  made = await collected(WANG, PROVINCE)
  pdf = await opened(made)
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

  it('says in Chinese what it is and who issued it', () => {
    expect(pdf).toMatchObject({
      title: '以案释法案例汇编 2026年第四季度',
      author: '辽宁省交通运输综合行政执法总队',
      language: 'zh-CN',
    })
    const cover = wordsOn(pdf.pages[0])
    for (const words of ['以案释法案例汇编', '2026 年第四季度', '3 个案例', '执法总队'])
      expect(cover).toContain(words)
  })

  it('holds the shared cases of the quarter, by domain and then by date', () =>
    expect(titlesIn(pdf)).toEqual(['控制区里的院墙', '夜里的一辆货车', '船员证书过期三天']))

  it('never holds what readers do not have: drafts, remarks, reasons, withdrawn and other cases', () => {
    expect(allWords(pdf)).not.toContain('不该印出')
    expect(allWords(pdf)).not.toContain('自己的案例')
  })

  it('marks invented cases on their first page, and no others', () => {
    const marked = pdf.pages.findIndex((page) => wordsOn(page).includes('演示案例，情节为编写'))
    const night = pdf.bookmarks.find(({ title }) => title === '夜里的一辆货车')
    expect(marked + 1).toBe(night?.page)
    expect(allWords(pdf).split('演示案例，情节为编写')).toHaveLength(2)
  })
})

describe('a collection of a city', () => {
  it('holds what the officer’s own city published, shared or not, and nothing of another', async () => {
    const shenyang = await opened(await collected(WANG, CITY))
    expect(shenyang.author).toBe('沈阳市交通运输综合行政执法队')
    expect(titlesIn(shenyang)).toEqual(['控制区里的院墙', '沈阳自己的案例', '夜里的一辆货车'])
    const dalian = await opened(await collected(DALIAN, CITY))
    expect(titlesIn(dalian)).toEqual(['大连自己的案例', '船员证书过期三天'])
    expect(allWords(dalian)).not.toContain('沈阳自己')
  })
})

describe('asked again', () => {
  it('it is the same file, for two operations', async () => {
    const billed = await house.bill(async () => {
      expect((await collected(DALIAN, PROVINCE)).file).toBe(made.file)
    })
    expect(billed).toBe(1 + 1 + 2)
  })

  it('it is made anew without a case that was withdrawn, and the file before it is gone', async () => {
    const withdrawn = { case: 'c-water', reason: '当事人提出异议' }
    await house.ask(CAST.provincialAdmin.openid, 'cases.withdraw', withdrawn)
    const anew = await collected(WANG, PROVINCE)
    expect(anew).toMatchObject({ cases: 2 })
    expect(titlesIn(await opened(anew))).not.toContain('船员证书过期三天')
    expect((await fetch(made.url)).status).toBe(404)
  })

  it('it is made anew when a case has a new version, for two operations more and one for twenty cases', async () => {
    const cases = sdkFor(house.cloud.url).database().collection('cases')
    await cases
      .doc('c-wall')
      .update({ data: { live: { version: 2, text: { lead: '改过的一句' } } } })
    const billed = await house.bill(async () => {
      expect(allWords(await opened(await collected(WANG, PROVINCE)))).toContain('改过的一句')
    })
    expect(billed).toBe(1 + 1 + 2 + 2 + 1)
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

  it.each([
    ['more cases than a book holds', '2026-1', 101, '短'],
    ['longer cases than a book holds', '2026-2', 81, '长'.repeat(5000)],
  ])('%s', async (_, quarter, count, facts) => {
    const at = quarter === '2026-1' ? '2026-02-01T08:00:00+08:00' : '2026-05-01T08:00:00+08:00'
    const many = Array.from({ length: count }, (__, place) =>
      publishedFile({ id: `c-${quarter}-${place}`, text: { facts }, at }),
    )
    await insertAll(house.cloud.url, 'cases', many)
    expect(await house.refused(WANG, 'documents.caseCollection', { ...PROVINCE, quarter })).toEqual(
      { code: 'TOO_MANY_CASES' },
    )
  })
})
