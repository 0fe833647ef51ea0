import { describe, expect, it } from 'vitest'
import { CAST, toBind } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { must } from '../builders/study'
import { type App, cloudAt, loadApp, type PhoneOptions } from './harness/index'
import { answer, answersIn, expectLight, follow, keep, line, questionsOf } from './study-day'

const MORNING = '2026-11-18T08:10:00+08:00'
const TODAY = 'features/study/today/index'

const house = await openHouse()
house.at(MORNING)
// A cloud loads its function at the first call, for longer than a page may take.
await house.refused('nobody', 'study.today', {})

/** A phone whose clock is right by the cloud's. */
const phone = (openid: string, options: Partial<PhoneOptions> = {}): App =>
  loadApp('dist/weapp', {
    callFunction: cloudAt(house.cloud.url, openid),
    clockAheadMs: Date.parse(MORNING) - Date.now(),
    ...options,
  })

describe('the day of an officer', () => {
  it('goes from the first tap to the result', async () => {
    const { openid, officerId } = CAST.officer
    const app = phone(openid)
    const today = await app.openPage(TODAY)
    await today.shows('今天的五道题')
    await today.shows('错题本')
    await today.tap('开始')
    expectLight(app, today)

    const page = await follow(app, '/question/')
    for (const [nth, question] of (await questionsOf(house, openid)).entries()) {
      await page.shows(`第 ${nth + 1} 题，共 5 题`)
      await answer(page, question)
      await page.shows('选对了')
      await page.shows('《')
      expectLight(app, page)
      await page.tap(nth < 4 ? '下一题' : '看结果')
    }
    expect(await answersIn(house, officerId)).toBe(5)

    const result = await follow(app, '/result/')
    await result.shows('五题学完，对了五题')
    await result.shows('答案已收到，8:10')
    expectLight(app, result)
    expect((await house.ask(openid, 'study.today', {})).streak.days).toBe(1)
  })

  it('is shown done when it is opened again, on another phone too', async () => {
    const app = phone(CAST.officer.openid)
    const today = await app.openPage(TODAY)
    await today.shows('今天的题学完了')
    await today.tap('看今天的结果')
    const result = await follow(app, '/result/')
    await result.shows('五题学完')
    expectLight(app, today)
  })
})

describe('a visitor', () => {
  it('finds the roster and, once it agrees, the day', async () => {
    const app = phone('somebody-new')
    const page = await app.openPage(TODAY)
    await page.shows('请先和名册核对')
    const { name, certificate, invitation } = toBind()
    for (const [nth, words] of [name, certificate, invitation].entries())
      await page.input('.ui-field-input', words, nth)
    expectLight(app, page)
    await page.tap('核对并绑定')
    await page.shows('今天的五道题')
    expect(app.errors).toEqual([])
  })
})

describe('without a network after the first open', () => {
  it('the day goes on, and everything is handed over once when it is back', async () => {
    const { openid, officerId } = CAST.squadLeader
    const { state, callFunction } = line(house.cloud.url, openid)
    const app = phone(openid, { callFunction })
    const today = await app.openPage(TODAY)
    await today.shows('今天的五道题')
    const questions = await questionsOf(house, openid)
    app.phone.network.change('none')
    await today.tap('开始')
    const page = await follow(app, '/question/')
    for (const [nth, question] of questions.entries()) {
      await keep(page, question)
      await page.tap(nth < 4 ? '下一题' : '就到这里')
    }
    await page.shows('五题都记下了')
    expect(await answersIn(house, officerId)).toBe(0)
    expectLight(app, page)

    app.phone.network.change('wifi')
    await page.shows('答案都收到了')
    expect(state.answered).toEqual(questions.map(({ id }) => id))
    expect(await answersIn(house, officerId)).toBe(5)
    await page.tap('看结果')
    await (await follow(app, '/result/')).shows('五题学完，对了五题')
    expect(app.errors).toEqual([])
  })

  it('what was kept outlives the app', async () => {
    const { openid, officerId } = CAST.organiser
    const store = new Map<string, string>()
    const { state, callFunction } = line(house.cloud.url, openid)
    const first = phone(openid, { callFunction, store })
    await (await first.openPage(TODAY)).shows('今天的五道题')
    const [question] = await questionsOf(house, openid)
    first.phone.network.change('none')
    await first.top?.tap('开始')
    await keep(await follow(first, '/question/'), must(question))

    const second = phone(openid, { callFunction, store, network: 'none' })
    const today = await second.openPage(TODAY)
    await today.shows('1 道题的答案在这部手机里')
    await second.hide()
    second.phone.network.change('wifi')
    await second.show()
    await today.shows('还剩四题')
    expect(state.answered).toEqual([question?.id])
    expect(await answersIn(house, officerId)).toBe(1)
    expectLight(second, today)
  })
})

describe('an answer whose acknowledgement was lost', () => {
  it('is kept, handed over again and counted once', async () => {
    const { openid, officerId } = CAST.judge
    const { state, callFunction } = line(house.cloud.url, openid)
    const app = phone(openid, { callFunction })
    const today = await app.openPage(TODAY)
    await today.shows('今天的五道题')
    const [first] = await questionsOf(house, openid)
    await today.tap('开始')
    state.losing = true
    await keep(await follow(app, '/question/'), must(first))
    state.losing = false
    await app.back()
    await today.shows('还剩四题')
    expect(state.answered).toEqual([first?.id, first?.id])
    expect(await answersIn(house, officerId)).toBe(1)
    expect(app.errors).toEqual([])
  })
})
