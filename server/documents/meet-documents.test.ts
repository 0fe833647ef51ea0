import readXlsx from 'read-excel-file/node'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { fetched } from '../../test/builders/collection'
import {
  AN_HOUR_LATER,
  BEFORE,
  closedMeet,
  draftedMeet,
  judgedMeet,
  judgesGranted,
  ORGANISER,
  type PlayedMeet,
  published,
} from '../../test/builders/meets'
import { openPdf, wordsOn } from '../../test/builders/pdf'
import { must } from '../../test/builders/study'
import { sdkFor } from '../../test/local-cloud/cloud'
import { placeText } from './meet-certificates/copy'
import { sheetNames } from './meet-results/sheet-names'

const house = await openHouse()
// A busy machine sets a page for seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let over: PlayedMeet
beforeAll(async () => {
  house.at(BEFORE)
  await judgesGranted(house)
  over = await closedMeet(house)
})

const results = (meet: string) => house.ask(ORGANISER, 'documents.meetResults', { meet })
async function sheetsOf(meet: string) {
  const sheets = await readXlsx(Buffer.from(await fetched(await results(meet))))
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
}
const certificates = (of: string, places = 3) =>
  house.ask(ORGANISER, 'documents.meetCertificates', { meet: over.id, of, places })

describe('results of a meet as sheets', () => {
  it('hold each event, all-round, units and regions', async () => {
    const made = await results(over.id)
    expect(made).toMatchObject({ name: '全省业务大比武 成绩 2026-11-27.xlsx', rows: 12 })
    const sheets = await sheetsOf(over.id)
    expect(Object.keys(sheets)).toEqual([
      ...['交通指挥手势', '俯卧撑', '业务知识测试', '全能', '单位总分', '赛区总分'],
    ])
    const [head, first] = must(sheets.交通指挥手势)
    expect(head).toEqual([
      ...['名次', '出场号', '选手、队', '单位', '赛区', '原始分', '得分', '计入', '同分比'],
    ])
    expect(must(first).slice(4)).toEqual(['北片', 88.67, 91, 91, null])
    expect(must(sheets.单位总分).map((row) => row.slice(3))).toEqual([
      ['总分', '第一名', '交通指挥手势 ×50', '俯卧撑 ×20', '业务知识测试 ×30'],
      [79.65, 2, 83.5, 50, 93],
      [78.52, 1, 89.84, 30, 92],
    ])
  })

  it('leave out what is held back, for organisers too', async () => {
    const meet = await judgedMeet(house, { freezeAt: Date.parse(AN_HOUR_LATER) })
    house.at('2026-11-20T09:30:00+08:00')
    const input = { meet: meet.id }
    expect(await house.refused(ORGANISER, 'documents.meetResults', input)).toEqual({
      code: 'NOT_READY',
    })
    await published(house, meet, 'push-ups')
    house.at(AN_HOUR_LATER)
    await published(house, meet, 'gestures')
    const sheets = await sheetsOf(meet.id)
    expect(Object.keys(sheets)).not.toContain('交通指挥手势')
    expect(must(sheets.单位总分)[1]?.slice(5)).toEqual([null, 50, null])
  })

  it.each([
    ['a meet that is none', 'm-none', 'MEET_NOT_FOUND'],
    ['a draft', '', 'NOT_READY'],
  ])('of %s are refused', async (_, id, code) => {
    const meet = id === '' ? (await draftedMeet(house)).meet : id
    expect(await house.refused(ORGANISER, 'documents.meetResults', { meet })).toEqual({ code })
  })

  it('are for organisers alone', async () =>
    expect(
      await house.refused(CAST.officer.openid, 'documents.meetResults', { meet: over.id }),
    ).toEqual({ code: 'NOT_ALLOWED' }))

  it('name each sheet once, as sheets may be named', () =>
    expect(sheetNames(['队列', '队列', '手势[1/2]', '长'.repeat(40)])).toEqual([
      ...['队列', '队列 2', '手势 1 2', '长'.repeat(28)],
    ]))
})

/** Words without the space that large letters have between them. */
const closely = (page: Parameters<typeof wordsOn>[0]) => wordsOn(page).replace(/\s/g, '')

describe('certificates', () => {
  it('of an event: a page for each of the first places, with name, unit, place and issuer', async () => {
    const made = await certificates('gestures', 2)
    expect(made).toMatchObject({ name: '全省业务大比武 交通指挥手势项目 证书.pdf', pages: 2 })
    const pdf = await openPdf(await fetched(made))
    expect(pdf.title).toBe('全省业务大比武 交通指挥手势项目 荣誉证书')
    const [wide, high] = pdf.size
    expect(wide).toBeGreaterThan(high)
    const { rows } = must(
      (
        await house.ask(ORGANISER, 'meets.event', {
          ...{ meet: over.id, event: 'gestures', stage: 'final' },
        })
      ).result,
    )
    const [first, second] = pdf.pages.map(closely)
    for (const words of ['荣誉证书', must(rows[0]).name, must(rows[0]).unitName, '第一名'])
      expect(first).toContain(words)
    expect(first).toContain('辽宁省交通运输综合行政执法总队')
    expect(first).toContain('2026年11月21日')
    expect(second).toContain('第二名')
    expect(second).toContain(must(rows[1]).name)
  })

  it('stay on one page each, however long names are', async () => {
    const name = '一支名字很长很长的参赛队伍代表队啊啊啊啊'
    const db = sdkFor(house.cloud.url).database()
    const unitName =
      '某某市某某县交通运输综合行政执法大队某某中队第一执法小组驻某某高速公路某某收费站'
    await db
      .collection('meetEntrants')
      .where({ meet: over.id })
      .update({ data: { name, unitName } })
    const made = await certificates('push-ups', 20)
    expect(made.pages).toBe(4)
    const pdf = await openPdf(await fetched(made))
    const lines = must(pdf.pages[0]).map(({ text }) => text)
    expect(lines).toContain(name)
    expect(lines).toContain(unitName)
  })

  it('of all events, once all is final', async () => {
    const units = await openPdf(await fetched(await certificates('units', 1)))
    expect(wordsOn(units.pages[0])).toContain('单位总分')
    expect((await certificates('allRound', 20)).pages).toBe(4)
  })

  it('are not made of what is not final', async () => {
    const running = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
    await published(house, running, 'gestures')
    for (const of of ['gestures', 'push-ups', 'units', 'allRound', 'chess'])
      expect(
        await house.refused(ORGANISER, 'documents.meetCertificates', {
          ...{ meet: running.id, of, places: 3 },
        }),
        of,
      ).toEqual({ code: 'NOT_FINAL' })
  })

  it.each([
    [1, '第一名'],
    [10, '第十名'],
    [11, '第十一名'],
    [20, '第二十名'],
  ])('say place %d as %s', (place, text) => expect(placeText(place)).toBe(text))
})
