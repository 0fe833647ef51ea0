import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { importer, questionsCsv } from '../../test/builders/imports'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
const ZHENG = CAST.organiser.openid
const zheng = importer(house, ZHENG)

interface Draft {
  readonly _id: string
  readonly import: string
  readonly content: { readonly citation: { readonly law: string; readonly article: string } }
}
const draftsOf = (id: string) => house.stored<Draft>('questionDrafts', { import: id })

const line = (stem: string, right = 'A', cited = '《行政处罚法》第五十六条') => [
  ...['单选', stem, '七日', '十日', '十五日', '三十日', right, '登记以后七日内要有结果。', cited],
]

describe('questions that are imported', () => {
  it('become drafts that are seen by nobody before all of them are there', async () => {
    const file = questionsCsv([
      line('导入的第一道题，几日内处理？'),
      line('导入的第二道题，几日内处理？', 'B', '《没有这部法》第一条'),
      line('导入的第一道题，几日内处理？'),
      line('导入的第三道题，没有答案？', ''),
    ])
    const shown = await zheng.bank('questions', '题库.csv', file)
    expect(shown).toMatchObject({ state: 'ready', hinted: 1, of: 2, unitName: null })
    expect(shown.counts).toEqual({ new: 2, changed: 0, same: 0, refused: 2 })
    const asked = { import: shown.id, comparison: 'refused', from: 0 } as const
    const { rows } = await house.ask(ZHENG, 'imports.rows', asked)
    expect(rows.map(({ at, why }) => [at.row, why])).toEqual([
      [4, '和第 2 行是同一道题'],
      [5, expect.stringContaining('答案')],
    ])
    expect(await draftsOf(shown.id)).toEqual([])
    expect(await zheng.take(shown, 'good')).toMatchObject({ state: 'done', done: 2 })
    const drafts = await draftsOf(shown.id)
    const cited = drafts.map(({ content: { citation } }) => `${citation.law} ${citation.article}`)
    expect(cited.toSorted()).toEqual([' ', 'administrative-penalty 56'])
    expect(await house.stored('questionBatches')).toMatchObject([
      { _id: shown.id, title: '题库.csv', drafts: 2 },
    ])
  })

  it('come to nothing when the same file is imported again', async () => {
    const file = questionsCsv([line('再来一遍的题，几日内处理？')])
    await zheng.take(await zheng.bank('questions', '一.csv', file))
    const again = await zheng.bank('questions', '二.csv', file)
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 1, refused: 0 })
  })

  it('that two people preview at once are one draft', async () => {
    const file = questionsCsv([line('两个人都有的题，几日内处理？')])
    const admin = importer(house, CAST.provincialAdmin.openid)
    const [one, other] = [
      await zheng.bank('questions', '一.csv', file),
      await admin.bank('questions', '二.csv', file),
    ]
    await zheng.take(one)
    await admin.take(other)
    expect([(await draftsOf(one.id)).length, (await draftsOf(other.id)).length]).toEqual([1, 0])
  })

  it('offer a change of a published question as a draft of it', async () => {
    const [known] = await house.stored<{
      _id: string
      stem: string
      type: string
      options: { text: string; right: boolean }[]
    }>('questions', { type: 'single' })
    if (!known) throw new Error('no question')
    const texts = known.options.map(({ text }) => text)
    const wrong = 'ABCD'[known.options.findIndex(({ right }) => !right)] ?? ''
    const json = JSON.stringify([
      {
        题型: '单选',
        题干: known.stem,
        选项A: texts[0],
        选项B: texts[1],
        选项C: texts[2],
        选项D: texts[3],
        答案: wrong,
      },
    ])
    const shown = await zheng.bank('questions', '改答案.json', json)
    expect(shown.counts).toEqual({ new: 0, changed: 1, same: 0, refused: 0 })
    await zheng.take(shown)
    expect(await draftsOf(shown.id)).toMatchObject([{ question: known._id, base: 1 }])
  })

  it('are for those who edit the bank', async () => {
    const asked = { files: ['cloud://x'], name: 'x.csv', key: 'key-00000000' }
    for (const { openid } of [CAST.officer, CAST.liaison, CAST.legalReviewer])
      expect(
        await house.refused(openid, 'imports.readBank', { ...asked, kind: 'questions' }),
      ).toEqual({ code: 'NOT_ALLOWED' })
  })
})
