import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { addText } from '../../test/builders/laws'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse({ workers: 1 })
house.at('2026-11-18T08:00:00+08:00')
const WANG = 'demo-officer'
const find = (words: string, kind: 'all' | 'articles' | 'questions' = 'all', from = 0) =>
  house.ask(WANG, 'search.find', { words, kind, from })
const minute = async (moment: string) => {
  house.at(moment)
  return house.cloud.fireTimer('search')
}
const plain = (words: readonly { text: string }[]) => words.map(({ text }) => text).join('')
const questions = () => sdkFor(house.cloud.url).database().collection('questions')
const TOLD = 'administrative-penalty-56-a'

describe('search', () => {
  it('says that there is no index yet, and builds it with the next minute', async () => {
    expect(
      await house.refused(WANG, 'search.find', { words: '听证', kind: 'all', from: 0 }),
    ).toEqual({ code: 'NOT_BUILT' })
    expect(await minute('2026-11-18T08:01:30+08:00')).toMatchObject({ keepIndex: { build: 1 } })
    expect(await minute('2026-11-18T08:02:30+08:00')).toEqual({ keepIndex: { build: 1 } })
  })

  it('finds a law by title, an article by number, and words without spaces', async () => {
    const law = await find('处罚法')
    expect(law.laws.rows.map(({ name }) => plain(name))).toContain('中华人民共和国行政处罚法')
    const { articles } = await find('行政处罚法第五十六条')
    expect(articles).toMatchObject({ count: 1, rows: [{ article: '56', official: false }] })
    const { articles: words, questions: asked } = await find('登记保存')
    expect(words.rows[0]?.words.some(({ hit, text }) => hit && text === '登记保存')).toBe(true)
    expect(asked.count).toBeGreaterThan(0)
  })

  it('gives pages of one kind', async () => {
    const first = await find('处罚', 'questions')
    expect([first.questions.rows.length, first.next]).toEqual([20, 20])
    expect(first.articles.rows).toEqual([])
    const second = await find('处罚', 'questions', 20)
    const ids = (page: typeof first) => page.questions.rows.map(({ question }) => question)
    expect(ids(second).filter((id) => ids(first).includes(id))).toEqual([])
    expect((await find('处罚', 'questions', 1000)).next).toBeNull()
  })

  it('shows nothing that tells a key', async () => {
    const [kept] = await house.stored<{ reason: string; options: { text: string }[] }>(
      'questions',
      {
        _id: TOLD,
      },
    )
    const said = JSON.stringify(await find('登记保存', 'questions'))
    expect(said).toContain(TOLD)
    for (const secret of ['"right"', '"options"', '"reason"', kept?.reason ?? '?'])
      expect(said).not.toContain(secret)
  })

  it('finds an edited question at once when it is noted, and an unnoted one within a minute', async () => {
    house.at('2026-11-18T09:00:00+08:00')
    await questions()
      .doc(TOLD)
      .update({ data: { stem: '鹦鹉螺号船舶能否先行登记？' } })
    expect((await find('鹦鹉螺')).questions.count).toBe(0)
    const version = {
      ...{ _id: `${TOLD}:2`, question: TOLD, version: 2, snapshot: {}, act: 'change' },
      ...{ by: '', byName: '', at: Date.parse('2026-11-18T09:00:10+08:00'), note: '' },
    }
    await sdkFor(house.cloud.url).database().collection('questionVersions').add({ data: version })
    await minute('2026-11-18T09:00:30+08:00')
    expect((await find('鹦鹉螺')).questions.rows).toMatchObject([{ question: TOLD }])
  })

  it('loses a question that is withdrawn', async () => {
    const withdrawn = { by: 'o', byName: '某', at: 1, reason: '错' }
    await questions().doc(TOLD).update({ data: { withdrawn } })
    await sdkFor(house.cloud.url)
      .database()
      .collection('searchIndexes')
      .doc('head')
      .update({ data: { changed: [`q ${TOLD} again`] } })
    expect((await find('鹦鹉螺')).questions.count).toBe(0)
  })

  it('finds an imported text within a minute, and its key points no more', async () => {
    const at = Date.parse('2026-11-18T10:00:00+08:00')
    await addText(house, 'administrative-penalty@2021', { '56': '海市蜃楼也要登记。' }, at)
    await minute('2026-11-18T10:00:30+08:00')
    const { articles } = await find('海市蜃楼')
    expect(articles.rows).toMatchObject([{ article: '56', official: true }])
    expect((await find('处罚法57条')).articles.count).toBe(0)
  })

  it('is built anew when a day begins, for versions of laws begin by days', async () => {
    const before = (await house.stored<{ build: number }>('searchIndexes'))[0]?.build ?? 0
    expect(await minute('2026-11-19T00:00:30+08:00')).toMatchObject({
      keepIndex: { build: before + 1 },
    })
  })

  it('keeps one file and the one before it', async () => {
    const [head] = await house.stored<{ file: string; former: string }>('searchIndexes')
    expect(head?.file).not.toBe(head?.former)
    expect((await find('听证')).articles.count).toBeGreaterThan(0)
  })

  it('costs a call, the officer and the head; one more when a question changed', async () => {
    await find('听证')
    expect(await house.bill(() => find('听证'))).toBe(3)
  })

  it('is not set off by a phone that says it is the timer', async () => {
    const event = { Type: 'Timer', TriggerName: 'search', path: 'none.none' }
    const reply = await fetch(`${house.cloud.url}/functions/search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': WANG },
      body: JSON.stringify(event),
    })
    expect(await reply.json()).toMatchObject({ ok: false, code: 'UNKNOWN_PATH' })
  })
})
