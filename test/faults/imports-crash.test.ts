import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { importer, questionsCsv, rosterCsv } from '../builders/imports'
import { type Cut, openLine } from '../builders/line'

const line = await openLine()
// One instance: what is cut is counted from its first operation on.
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)

const NINE = Date.parse('2026-11-18T09:00:00+08:00')
const MINUTE_MS = 60_000
let minute = 0
/** A lease of a killed function runs out meanwhile, and whoever failed stands back for five minutes. */
const later = () => {
  minute += 6
  house.cloud.setClock(new Date(NINE + minute * MINUTE_MS))
}
later()

const ZHENG = CAST.organiser.openid
const ZHAO = CAST.liaison.openid
const stateOf = (openid: string, id: string) => house.ask(openid, 'imports.show', { import: id })

/** Has it taken over by a page whose function is killed after so many operations; whether it was. */
async function killedAfter(openid: string, id: string, operations: number, cut: Cut) {
  later()
  line.cutAfter(operations, cut)
  await house.post(openid, { path: 'imports.proceed', input: { import: id } })
  const met = line.met()
  line.mend()
  return met
}

/** Kills at every step until one try comes through, then asks whether all is there. */
async function throughAll(openid: string, id: string, cut: Cut, check: () => Promise<void>) {
  let kills = 0
  for (let at = 4; (await stateOf(openid, id)).state === 'applying'; at += 3) {
    if (await killedAfter(openid, id, at, cut)) kills += 1
    await check()
    if (at > 400) throw new Error('it never comes to an end')
  }
  return kills
}

describe.each<Cut>(['before', 'after'])(
  'a function that is killed (%s) while it imports',
  (cut) => {
    it('loses no question and brings none twice, and shows them all at once', async () => {
      const lines = Array.from({ length: 450 }, (_, i) => [
        ...[
          '单选',
          `${cut}第${i}道导入的题，几日内处理？`,
          '七日',
          '十日',
          '十五日',
          '三十日',
          'A',
          '',
          '',
        ],
      ])
      const shown = await importer(house, ZHENG).bank(
        'questions',
        `${cut}.csv`,
        questionsCsv(lines),
      )
      expect(shown.counts.new).toBe(450)
      await house.ask(ZHENG, 'imports.apply', { import: shown.id, mode: 'all' })
      const kills = await throughAll(ZHENG, shown.id, cut, async () => {
        const batches = await house.stored('questionBatches', { _id: shown.id })
        const drafts = await house.stored('questionDrafts', { import: shown.id })
        if (batches.length > 0) expect(drafts).toHaveLength(450)
      })
      expect(kills).toBeGreaterThan(2)
      expect(await stateOf(ZHENG, shown.id)).toMatchObject({ state: 'done', done: 450, of: 450 })
      expect(await house.stored('questionDrafts', { import: shown.id })).toHaveLength(450)
    })

    it('puts nobody on the roster twice, and writes one line in the audit log', async () => {
      const unit = '和平大队'
      const name = cut === 'before' ? '人员丙' : '人员丁'
      const people = Array.from({ length: 120 }, (_, i) => [
        ...[name, `YS21016${cut.length}${String(i).padStart(4, '0')}`, unit, '队员', ''],
      ])
      const shown = await importer(house, ZHAO).roster(`${cut}.csv`, rosterCsv(people))
      await house.ask(ZHAO, 'imports.apply', { import: shown.id, mode: 'all' })
      const kills = await throughAll(ZHAO, shown.id, cut, async () => undefined)
      expect(kills).toBeGreaterThan(2)
      const there = await house.stored<{ certificate: string }>('officers', { name })
      const mine = there.filter(({ certificate }) => people.some(([, own]) => own === certificate))
      expect(mine).toHaveLength(120)
      expect(await house.stored('audit', { act: 'importRoster', onId: shown.id })).toHaveLength(1)
    })
  },
)

describe('a law whose import is killed', () => {
  it('is in the index only with all of its words', async () => {
    const articles = Array.from(
      { length: 9 },
      (_, i) => `第${'一二三四五六七八九'[i]}条　样例文字。\n`,
    )
    const text = `# 样例桥梁条例\n\n（2024年5月6日公布　自2024年7月1日起施行）\n\n${articles.join('\n')}`
    const shown = await importer(house, ZHENG).bank('laws', '样例桥梁条例(2024).md', text)
    await house.ask(ZHENG, 'imports.apply', { import: shown.id, mode: 'all' })
    const id = `${shown.laws[0]?.law}@2024`
    const kills = await throughAll(ZHENG, shown.id, 'before', async () => {
      const [entry] = await house.stored('laws', { _id: id })
      const [words] = await house.stored<{ articles: unknown[] }>('lawTexts', { _id: id })
      if (entry) expect(words?.articles).toHaveLength(9)
    })
    expect(kills).toBeGreaterThan(0)
    expect(await house.stored('laws', { _id: id })).toHaveLength(1)
  })
})
