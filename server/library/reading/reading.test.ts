import { describe, expect, it } from 'vitest'
import { openHouse } from '../../../test/builders/cloud'
import { addLaws, addText, newerPenalty } from '../../../test/builders/laws'

const house = await openHouse({ workers: 1 })
house.at('2026-11-18T08:00:00+08:00')
const WANG = 'demo-officer'
const PENALTY = 'administrative-penalty'
const list = async (input: { domain?: 'water'; level?: 'local' | 'constitution' } = {}) =>
  (await house.ask(WANG, 'library.list', { domain: null, level: null, ...input })).laws
const law = (version: string | null = null, of = PENALTY) =>
  house.ask(WANG, 'library.law', { law: of, version })
const article = (number: string, version: string | null = null) =>
  house.ask(WANG, 'library.article', { law: PENALTY, version, article: number })

describe('the laws', () => {
  it('stand by level, each with what the index knows', async () => {
    const laws = await list()
    expect(laws[0]).toMatchObject({ law: 'constitution', level: 'constitution' })
    const penalty = laws.find((one) => one.law === PENALTY)
    expect(penalty).toMatchObject({
      ...{ version: '2021', versionLabel: '2021年修订', standing: 'inForce', articles: 86 },
      ...{ issuer: '全国人民代表大会常务委员会', inForceFrom: '2021-07-15', imported: false },
    })
    expect(penalty?.points).toBeGreaterThan(30)
  })

  it('are narrowed by domain and level', async () => {
    expect(new Set((await list({ domain: 'water' })).map((one) => one.domain))).toEqual(
      new Set(['water']),
    )
    expect((await list({ level: 'constitution' })).map((one) => one.law)).toEqual(['constitution'])
    expect(await list({ domain: 'water', level: 'constitution' })).toEqual([])
  })

  it('hold what we have no text of, and say nothing more than is known', async () => {
    const local = await list({ level: 'local' })
    expect(local.map((one) => [one.name, one.standing, one.articles, one.issuer])).toEqual([
      ['辽宁省货物运输车辆超限超载治理条例', 'pending', 0, null],
      ['辽宁省路政管理办法', 'pending', 0, null],
    ])
    const laws = await list()
    expect(laws.find((one) => one.law === 'enforcement-supervision')).toMatchObject({
      ...{ standing: 'inForce', articles: 0, inForceFrom: '2026-02-01', issuer: '国务院' },
    })
    expect(await law(null, 'liaoning-overload')).toMatchObject({ chapters: [], questions: 0 })
  })
})

describe('a law and an article', () => {
  it('show our key points until the text is imported', async () => {
    const { shown, chapters, questions } = await law()
    expect(shown.imported).toBe(false)
    expect(chapters).toHaveLength(1)
    expect(chapters[0]?.heading).toEqual([])
    const lines = chapters[0]?.articles ?? []
    expect(lines.find((line) => line.article === '56')).toMatchObject({ opening: null })
    expect(lines.map((line) => Number(line.article))).toEqual(
      lines.map((line) => Number(line.article)).toSorted((a, b) => a - b),
    )
    expect(questions).toBeGreaterThan(10)
    const { shown: one, former, next, heading } = await article('56')
    expect(one).toMatchObject({ official: null, standing: 'inForce', version: '2021' })
    expect(one.point).toContain('七日内')
    expect([former, next, heading]).toEqual(['55', '58', []])
  })

  it('give the questions on it without anything of their keys', async () => {
    const { questions } = await article('56')
    expect(questions.map(({ id }) => id)).toContain('administrative-penalty-56-a')
    for (const question of questions) expect(Object.keys(question)).toEqual(['id', 'type', 'stem'])
  })

  it('show the official text once it is there, under its chapters, with the articles around it', async () => {
    await addText(house, `${PENALTY}@2021`, { '1': '甲。', '55': '乙。', '56': '丙：\n丁。' })
    const { shown, chapters, preamble, rest } = await law()
    expect(shown.imported).toBe(true)
    expect(preamble).toEqual(['为了试一试，写这一段。'])
    expect(rest).toEqual([{ name: '附件', paragraphs: ['巡查记录表'] }])
    expect(chapters.map(({ heading, articles }) => [heading, articles.length])).toEqual([
      [['第一章 总则'], 1],
      [['第二章 程序', '第一节 证据'], 2],
    ])
    expect(chapters[1]?.articles[1]).toMatchObject({ article: '56', opening: '丙：' })
    expect(await article('56')).toMatchObject({
      shown: { official: ['丙：', '丁。'] },
      ...{ heading: ['第二章 程序', '第一节 证据'], former: '55', next: null },
    })
  })

  it('stand in every version side by side, from the day each is in force', async () => {
    await addLaws(house, newerPenalty())
    expect(await law()).toMatchObject({
      shown: { version: '2021', standing: 'inForce' },
      versions: [
        { version: '2027', standing: 'coming' },
        { version: '2021', standing: 'inForce' },
      ],
    })
    house.at('2026-12-01T00:00:00+08:00')
    expect(await article('56')).toMatchObject({
      shown: { version: '2027', official: null, point: '新的要点：**五日内**处理。' },
      versions: [
        { version: '2027', standing: 'inForce' },
        { version: '2021', standing: 'past', official: ['丙：', '丁。'] },
      ],
    })
    expect(await article('56', '2021')).toMatchObject({ shown: { standing: 'past' } })
    expect((await list()).find((one) => one.law === PENALTY)?.version).toBe('2027')
  })

  it.each([
    ['library.law', { law: 'none', version: null }, 'LAW_NOT_FOUND'],
    ['library.law', { law: PENALTY, version: '1900' }, 'LAW_NOT_FOUND'],
    ['library.article', { law: 'none', version: null, article: '1' }, 'LAW_NOT_FOUND'],
    ['library.article', { law: PENALTY, version: '2021', article: '2' }, 'ARTICLE_NOT_FOUND'],
    ['library.article', { law: PENALTY, version: '2027', article: '91' }, 'ARTICLE_NOT_FOUND'],
  ] as const)('%s of %j is refused', async (path, input, code) =>
    expect(await house.refused(WANG, path, input as never)).toEqual({ code }),
  )

  it.each([
    ['library.list', { domain: null, level: null }, 4],
    ['library.law', { law: PENALTY, version: null }, 5],
    ['library.article', { law: PENALTY, version: null, article: '56' }, 6],
  ] as const)('%s costs, call and officer among them, at most %#', async (path, input, most) => {
    await house.ask(WANG, path, input as never)
    expect(await house.bill(() => house.ask(WANG, path, input as never))).toBeLessThanOrEqual(most)
  })
})
