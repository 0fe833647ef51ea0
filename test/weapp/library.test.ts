import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { addLaws, addText, newerPenalty } from '../builders/laws'
import { type App, cloudAt, loadApp, type PhoneOptions } from './harness/index'
import { answer, expectLight, follow } from './study-day'

const LIST = 'features/library/pages/list/index'
const ARTICLE = 'features/library/pages/article/index'
const FLAGGED = 'features/library/pages/flagged/index'
const PENALTY = 'administrative-penalty'

/** A lost call is asked again twice before the page gives up. */
const PATIENCE = { timeout: 10_000 }

const house = await openHouse()
house.at('2026-11-18T08:10:00+08:00')
// A cloud loads its functions at the first call.
await house.refused('nobody', 'study.today', {})
await house.cloud.fireTimer('search')
const { openid } = CAST.officer
const phone = (who = openid, options: Partial<PhoneOptions> = {}): App =>
  loadApp('dist/weapp', { callFunction: cloudAt(house.cloud.url, who), ...options })

describe('the law library in WeChat', () => {
  it('lists the laws by level, with what is not there yet called so', async () => {
    const app = phone()
    const list = await app.openPage(LIST)
    await list.shows('行政处罚法')
    expect(list.text()).toContain('辽宁省货物运输车辆超限超载治理条例')
    expect(list.text()).toContain('待补充')
    await list.tap('港航海事')
    await expect.poll(() => list.text()).not.toContain('行政处罚法')
    await list.tap('全部级别')
    await list.tap('全部')
    await list.shows('行政处罚法')
    expect(list.measure().mostChildren).toBeLessThanOrEqual(60)
    expect(app.errors).toEqual([])
  })

  it('shows our key point as ours until the text is imported', async () => {
    const app = phone()
    const page = await app.openPage(ARTICLE, { law: PENALTY, version: '2021', article: '56' })
    await page.shows('要点，原文待导入')
    await page.shows('七日内')
    expect(page.count('.is-official')).toBe(0)
    expect(page.text()).toContain('这一条的题')
    expectLight(app, page)
  })

  it('practises the law of an article, and leads from an answer back to it', async () => {
    const app = phone()
    const page = await app.openPage(ARTICLE, { law: PENALTY, version: '2021', article: '56' })
    await page.shows('练这部法')
    await page.tap('练这部法')
    const question = await follow(app, '/question/')
    const set = await house.ask(openid, 'study.practise', { law: PENALTY, fresh: true })
    const [first] = set.questions
    if (!first) throw new Error('nothing to practise')
    await answer(question, first)
    await question.shows('下一题')
    await question.tap('.ui-law')
    const article = await follow(app, '/article/')
    await article.shows('看整部法规')
    await article.tap('看整部法规')
    const law = await follow(app, '/law/')
    await law.shows('中华人民共和国行政处罚法')
    await law.shows('要点')
    expect(law.measure().mostChildren).toBeLessThanOrEqual(60)
    expect(app.errors).toEqual([])
  })

  it('searches, marks what was found, and leads to the article', async () => {
    const app = phone()
    const list = await app.openPage(LIST)
    await list.shows('行政处罚法')
    await list.input('.ui-field-input', '登记保存')
    await list.tap('查找')
    const found = await follow(app, '/search/')
    await found.shows('条文')
    expect(found.count('.stretch-hit')).toBeGreaterThan(1)
    expectLight(app, found)
    await found.input('.ui-field-input', '没有这样的词语')
    await found.tap('查找')
    await found.shows('没有找到')
    await found.input('.ui-field-input', '处罚法56条')
    await found.tap('查找')
    await found.shows('第五十六条')
    await found.tap('.line-row', 1)
    await (await follow(app, '/article/')).shows('七日内')
  })

  it('refuses a stranger in words', async () => {
    const page = await phone('never-seen').openPage(LIST)
    await page.shows('还没有和名册核对')
  })

  it('says so without a network', async () => {
    const app = phone(openid, {
      callFunction: () => Promise.reject(new Error('no network')),
      network: 'none',
    })
    const page = await app.openPage(ARTICLE, { law: PENALTY, version: '', article: '56' })
    await expect.poll(() => page.text(), PATIENCE).toContain('现在没有网络')
  })

  it('shows the official text in Song type once it is there, and both versions side by side', async () => {
    await addText(house, `${PENALTY}@2021`, { '56': '旧的字句。', '57': '另一条。' })
    await addLaws(house, newerPenalty())
    house.at('2026-12-01T08:00:00+08:00')
    const app = phone()
    const page = await app.openPage(ARTICLE, { law: PENALTY, version: '2021', article: '56' })
    await page.shows('旧的字句。')
    expect(page.count('.is-official')).toBe(1)
    await page.shows('这是旧版本')
    await page.tap('这一条的 2 个版本')
    const versions = await follow(app, '/versions/')
    await versions.shows('2027年修订')
    await versions.shows('旧的字句。')
    expect(versions.text()).toContain('现行有效')
    expectLight(app, versions)
  })

  it('lets an editor confirm a question beside both articles', async () => {
    await house.cloud.fireTimer('every-minute')
    const app = phone(CAST.organiser.openid)
    const page = await app.openPage(FLAGGED)
    await page.shows('道题的法条已修订')
    await page.shows('原来的条文')
    expect(page.measure().nodes).toBeLessThan(1000)
    const before = (await house.ask(CAST.organiser.openid, 'library.flagged', { from: 0 })).count
    await page.tap('仍然适用，确认', 0)
    const count = async () =>
      (await house.ask(CAST.organiser.openid, 'library.flagged', { from: 0 })).count
    await expect.poll(count).toBe(before - 1)
    await page.shows(`${before - 1} 道题的法条已修订`)
    await (await phone(openid).openPage(FLAGGED)).shows('由题库编辑和法制审核来做')
    expect(app.errors).toEqual([])
  })
})
