import { describe, expect, it, vi } from 'vitest'
import { openHouse } from '../builders/cloud'
import { LI, type Shown, WANG } from '../builders/duels'
import { rightOf, wrongOf } from '../builders/study'
import { sdkFor } from '../local-cloud/cloud'
import { canned, lineOf, phoneOf, Refusal } from './exam-day'
import { type App, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const START = 'features/duel/pages/start/index'
const DUEL = 'features/duel/pages/duel/index'
const RESULT = 'features/duel/pages/result/index'
/** What comes by the next look, or by the clock of the duel. */
const PATIENCE = { timeout: 12_000 }
vi.setConfig({ testTimeout: 60_000 })

const house = await openHouse()
const db = sdkFor(house.cloud.url).database()
/** A quick duel of two questions; each test stands an hour later, when the one before is over. */
const RULES = { questions: 2, questionSeconds: 20, pauseSeconds: 2, leadSeconds: 2 }
let hour = Date.parse('2026-11-18T08:00:00+08:00')
async function standAt(rules: Partial<typeof RULES> = {}): Promise<void> {
  await db
    .collection('plans')
    .doc('current')
    .update({ data: { duel: { ...RULES, ...rules } } })
  hour += 3_600_000
  house.at(new Date(hour).toISOString())
}
await house.refused('nobody', 'study.today', {})

const comes = (page: OpenPage, words: string) =>
  expect.poll(() => page.text(), PATIENCE).toContain(words)

/** Answers the question in view and hands it in. */
async function answer(page: OpenPage, { question }: Shown['asked'][number], right: boolean) {
  await comes(page, question.stem)
  const asked = { ...question, source: 'new' as const, options: [...question.options] }
  const places = right ? rightOf(asked) : wrongOf(asked)
  for (const place of places) await page.tap('.ui-option', place)
  await expect.poll(() => page.count('.is-chosen')).toBe(places.length)
  await page.tap('提交')
}

const openQuestion = async (openid: string, duel: string): Promise<Shown['asked'][number]> => {
  const look = async () => (await house.ask(openid, 'duel.look', { duel })).asked.at(-1)
  await expect.poll(async () => (await look())?.told, PATIENCE).toBeNull()
  return (await look()) as Shown['asked'][number]
}

/** A duel started for two phones in this house. */
async function started(): Promise<string> {
  const { duel, code } = await house.ask(WANG, 'duel.open', {})
  await house.ask(LI, 'duel.join', { code })
  await house.ask(WANG, 'duel.start', { duel })
  return duel
}

describe('two phones', () => {
  it('play a duel from the code to the result', async () => {
    await standAt()
    const [wang, li] = [phoneOf(house, WANG), phoneOf(house, LI)]
    const door = await wang.openPage(START)
    await door.shows('和同事比一局')
    expectLight(wang, door)
    await door.tap('开一局')
    const host = await follow(wang, '/pages/duel/')
    await host.shows('对局码')
    const [code = ''] = host.text().match(/\d{3} \d{3}/) ?? []
    const card = host.call('onShareAppMessage', { from: 'button' }) as { path: string }
    expect(card.path).toBe(`/${START}?code=${code.replace(' ', '')}`)
    expectLight(wang, host)

    const invited = await li.openPage(START, { code: code.replace(' ', '') })
    await invited.shows('同事约你比一局')
    await invited.tap('来应战')
    const guest = await follow(li, '/pages/duel/')
    await guest.shows('和王海波比一局')
    await comes(host, '李卫东')
    await host.tap('开始')
    await comes(guest, '马上开始')

    const { duel } = await house.ask(WANG, 'duel.open', {})
    for (const place of [0, 1]) {
      const asked = await openQuestion(WANG, duel)
      await answer(host, asked, true)
      await comes(host, '答案已收到')
      expect(host.text()).not.toMatch(/选对了|不对/)
      await answer(guest, asked, place === 1)
      await comes(guest, place === 1 ? '选对了' : '不对')
      await comes(host, place === 1 ? '李卫东选对了' : '李卫东没有选对')
      expectLight(wang, host)
    }
    await comes(host, '看结果')
    await host.tap('看结果')
    const result = await follow(wang, '/pages/result/')
    await result.shows('2 比 1')
    await result.shows('你多对了 1 题')
    await result.shows('不计分，不上榜')
    await result.shows('《')
    expect(result.count('.duel-column')).toBe(2)
    expectLight(wang, result)
    await result.tap('再来一局')
    const next = await follow(wang, '/pages/duel/')
    await next.shows('对局码')
    expect(li.errors).toEqual([])
  })
})

describe('a lost network', () => {
  it('is told; the answer waits on the phone and arrives when it is back', async () => {
    await standAt()
    const duel = await started()
    const app = phoneOf(house, WANG)
    const page = await app.openPage(DUEL, { duel })
    await openQuestion(WANG, duel)
    await comes(page, '提交')
    app.phone.network.change('none')
    await comes(page, '没有网络了')
    await page.tap('.ui-option', 0)
    await page.tap('提交')
    await page.shows('答案在这部手机里，还没交上去')
    expect(page.text()).not.toContain('已收到')
    app.phone.network.change('wifi')
    await comes(page, '答案已收到')
    await expect.poll(() => page.text(), PATIENCE).not.toContain('没有网络了')
    expect(app.errors).toEqual([])
  })

  it('that lasts beyond the time costs the answer, and the phone says so', async () => {
    await standAt({ questionSeconds: 4 })
    const duel = await started()
    const app = phoneOf(house, WANG)
    const page = await app.openPage(DUEL, { duel })
    const { question } = await openQuestion(WANG, duel)
    await comes(page, question.stem)
    app.phone.network.change('none')
    await page.tap('.ui-option', 0)
    await page.tap('提交')
    await page.shows('答案在这部手机里')
    await expect
      .poll(async () => (await house.ask(WANG, 'duel.look', { duel })).asked[0]?.told, PATIENCE)
      .not.toBeNull()
    app.phone.network.change('wifi')
    await comes(page, '你的答案到的时候已经过了时间，这道题不算')
    expect(app.errors).toEqual([])
  })
})

describe('a phone put away', () => {
  it('asks nothing, and asks at once when it is taken up', async () => {
    await standAt()
    const { duel, code } = await house.ask(WANG, 'duel.open', {})
    const { paths, callFunction } = lineOf(house, WANG)
    const app = phoneOf(house, WANG, { callFunction })
    const page = await app.openPage(DUEL, { duel })
    await page.shows('对局码')
    await expect.poll(() => paths.length, PATIENCE).toBeGreaterThan(1)
    await app.hide()
    const asked = paths.length
    await house.ask(LI, 'duel.join', { code })
    await new Promise((later) => setTimeout(later, 2_500))
    expect(paths).toHaveLength(asked)
    await app.show()
    await page.shows('李卫东')
  })
})

const now = Date.now()
const shown = (more: object = {}): object => ({
  duel: 'd-2026-11-18-482913',
  code: '482913',
  stage: 'waiting',
  seat: 'host',
  other: null,
  questionCount: 5,
  questionSeconds: 40,
  until: now + 600_000,
  movedAt: now,
  nextAt: null,
  asked: [],
  right: null,
  ...more,
})
const LI_SEATED = { name: '李卫东', place: '沈阳 和平' }

/** The page of a duel that stands as told. */
async function looking(answer: () => unknown): Promise<{ app: App; page: OpenPage }> {
  const callFunction = canned({ 'duel.look': answer, 'duel.open': () => shown() })
  const app = loadApp('dist/weapp', { callFunction })
  return { app, page: await app.openPage(DUEL, { duel: 'd-2026-11-18-482913' }) }
}

describe('a duel that', () => {
  it.each([
    ['nobody came to', shown({ stage: 'expired' }), '对局码过期了'],
    ['nobody started', shown({ stage: 'expired', other: LI_SEATED }), '这一局没有开始'],
    ['was called off', shown({ stage: 'cancelled' }), '这一局取消了'],
  ])('%s says so and opens another', async (_, duel, words) => {
    const { app, page } = await looking(() => duel)
    await page.shows(words)
    await page.tap('再开一局')
    expect((await follow(app, '/pages/duel/')).query).toEqual({ duel: 'd-2026-11-18-482913' })
    expectLight(app, page)
  })

  it('is somebody else’s is not shown', async () => {
    const { page } = await looking(() => new Refusal('DUEL_NOT_FOUND'))
    await page.shows('没有找到这一局')
  })

  it('stood still for minutes is looked at on demand', async () => {
    let looks = 0
    const { app, page } = await looking(() => {
      looks += 1
      return shown({ movedAt: Date.now() - 301_000 })
    })
    await page.shows('先不自动看了')
    expect(looks).toBe(1)
    await page.tap('看看来了没有')
    await expect.poll(() => looks).toBe(2)
    expectLight(app, page)
  })
})

describe('a code typed by hand', () => {
  it.each([
    [new Refusal('DUEL_NOT_FOUND'), '没有这个对局码'],
    [new Refusal('DUEL_EXPIRED'), '这个对局码过期了'],
    [new Refusal('DUEL_CANCELLED'), '已经取消了'],
    [new Refusal('DUEL_FULL'), '已经有人来了'],
    [new Refusal('OWN_DUEL', { duel: 'd-own' }), '这是你自己开的一局'],
    [new Refusal('IN_A_DUEL', { duel: 'd-own' }), '还没完，先比完那一局'],
    [new Refusal('NOT_BOUND'), '核对以后，就能和同事比一局'],
  ])('is refused in plain words: %o', async (refusal, words) => {
    const app = loadApp('dist/weapp', { callFunction: canned({ 'duel.join': () => refusal }) })
    const page = await app.openPage(START)
    await page.tap('加入')
    await page.shows('对局码是六位数字')
    await page.input('.ui-field-input', '482 913')
    await page.tap('加入')
    await page.shows(words)
    if (refusal.data) {
      await page.tap('回到那一局')
      expect((await follow(app, '/pages/duel/')).query).toEqual({ duel: 'd-own' })
    }
    expectLight(app, page)
  })
})

it('a result opened too early leads back', async () => {
  const callFunction = canned({ 'duel.look': () => shown({ stage: 'running', other: LI_SEATED }) })
  const app = loadApp('dist/weapp', { callFunction })
  const page = await app.openPage(RESULT, { duel: 'd-2026-11-18-482913' })
  await page.shows('这一局还没有完')
  await page.tap('回到这一局')
  expect(app.phone.navigations.at(-1)?.url).toContain('/pages/duel/')
})
