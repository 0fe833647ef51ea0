import { describe, expect, it, vi } from 'vitest'
import type { SheetFile } from '#server/meets'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import {
  CHIEF,
  DALIAN,
  DRILL,
  DRILL_RUBRIC,
  drillSheet,
  ENTRANTS,
  PROVINCE,
  RUN,
  SHENYANG,
  setUpMeet,
} from '../builders/judged-meet'
import { canned, phoneOf, Refusal } from './exam-day'
import { type App, type CallFunction, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const PAGES = 'features/judging/pages'
vi.setConfig({ testTimeout: 120_000 })
const PATIENCE = { timeout: 20_000 }

const house = await openHouse()
await setUpMeet(house)
const { shenyang, dalian, jinzhou, old } = ENTRANTS
const comes = (page: OpenPage, words: string) =>
  expect.poll(() => page.text(), PATIENCE).toContain(words)
const at = (of: object, entrant?: string): Record<string, string> => ({
  ...of,
  ...(entrant && { entrant }),
})
const sheetOf = async (judge: string, entrant: string) => {
  const [sheet] = await house.stored<SheetFile>('meetSheets', { judge, entrant, event: 'drill' })
  return sheet
}

/** A line that can be cut; the phone hears of it as well. */
function cutLine(openid: string) {
  const cloud = cloudAt(house.cloud.url, openid)
  const line = { cut: false }
  const callFunction: CallFunction = (name, data) =>
    line.cut ? Promise.reject(new Error('request:fail')) : cloud(name, data)
  return { line, callFunction }
}

/** Gives 9.0 to every criterion from the one in view on, and comes to the whole sheet. */
async function markAll(app: App, page: OpenPage): Promise<OpenPage> {
  for (const { name } of DRILL_RUBRIC.criteria) {
    await page.shows(name)
    await page.tap('9.0')
    await page.shows('撤销')
    const last = name === DRILL_RUBRIC.criteria.at(-1)?.name
    await page.tap(last ? '记下，看合计' : '记下，下一项')
  }
  return follow(app, '/sheet/')
}

async function sign(page: OpenPage): Promise<void> {
  await page.tap('签名锁定')
  await page.shows('签名后就锁定')
  // The button of the sheet stands before the one at the foot.
  await page.tap('签名锁定', 0)
}

describe('a judge with a signal', () => {
  it('goes from their seat over the running order to a signed sheet', async () => {
    const app = phoneOf(house, DALIAN)
    const duties = await app.openPage(`${PAGES}/duties/index`)
    await comes(duties, '军事队列')
    await duties.shows('0 / 3 已签')
    expectLight(app, duties)
    await duties.tap('军事队列')
    const order = await follow(app, '/event/')
    await comes(order, '凌海大队第二中队')
    await order.shows('本单位，回避')
    await order.shows('已送达 0 张，共 3 张')
    expect(order.text()).not.toContain('看评委组打分')
    expectLight(app, order)

    const score = await app.openPage(`${PAGES}/score/index`, at(DRILL, jinzhou))
    await comes(score, '第 1 项，共 8 项')
    await score.shows('锁分前都能改。别的评委看不到你的分。')
    expectLight(app, score)
    const sheet = await markAll(app, score)
    await comes(sheet, '72.00')
    expect(sheet.text()).not.toMatch(/已送达|已保存/)
    await sign(sheet)
    await comes(sheet, '已送达')
    await sheet.shows('下一位：4 号')
    expectLight(app, sheet)
    expect(await sheetOf(CAST.judge.officerId, jinzhou)).toMatchObject({ total: 7200 })
    await comes(order, '已送达 1 张，共 3 张')
  })

  it('takes back, counts deductions, and says why when far down', async () => {
    const app = phoneOf(house, SHENYANG)
    const page = await app.openPage(`${PAGES}/score/index`, at(DRILL, jinzhou))
    await comes(page, '第 1 项，共 8 项')
    expect(page.attribute('记下，下一项', 'aria-disabled')).toBe('true')
    await page.tap('9.5')
    await page.tap('口令迟，每次扣 0.5 分')
    await page.tap('口令迟，每次扣 0.5 分')
    await page.shows('给 9.5，扣 1')
    await page.tap('撤销')
    await page.shows('给 9.5，扣 0.5')
    await page.tap('更低')
    await page.tap('5.5')
    await page.shows('给得比较低，写一句为什么。')
    expect(page.attribute('记下，下一项', 'aria-disabled')).toBe('true')
    await page.input('.ui-field-area', '队列散了')
    await expect.poll(() => page.attribute('记下，下一项', 'aria-disabled')).not.toBe('true')
    expectLight(app, page)

    // Another start of the app finds the sheet as it was left.
    const again = phoneOf(house, SHENYANG, { store: app.phone.store })
    const resumed = await again.openPage(`${PAGES}/score/index`, at(DRILL, jinzhou))
    await comes(resumed, '给 5.5，扣 0.5')
    for (let taps = 0; taps < 4; taps += 1) await resumed.tap('撤销')
    await resumed.shows('满分 10')
    expect(resumed.count('撤销')).toBe(0)
    expect(again.errors).toEqual([])
  })
})

describe('a judge without a signal', () => {
  it('marks, signs, is killed, and the sheet arrives once when the signal is back', async () => {
    const { line, callFunction } = cutLine(PROVINCE)
    const app = loadApp('dist/weapp', { callFunction })
    const order = await app.openPage(`${PAGES}/event/index`, at(DRILL))
    await comes(order, '凌海大队第二中队')
    line.cut = true
    app.phone.network.change('none')

    const score = await app.openPage(`${PAGES}/score/index`, at(DRILL, jinzhou))
    await comes(score, '没有信号，照样可以打分')
    await score.tap('8.5')
    await comes(score, '没有信号，前一项已记在本机')
    const sheet = await markAll(app, score)
    await sign(sheet)
    await comes(sheet, '已签名，在本机，等信号')
    expect(sheet.text()).not.toMatch(/已送达|已保存|已收到/)

    const later = loadApp('dist/weapp', { callFunction, store: app.phone.store, network: 'none' })
    const again = await later.openPage(`${PAGES}/event/index`, at(DRILL))
    await comes(again, '已签名，等信号')
    await again.shows('1 张已签名的评分表在本机')
    expect(await sheetOf(CAST.provincialAdmin.officerId, jinzhou)).toBeUndefined()
    expectLight(later, again)
    line.cut = false
    later.phone.network.change('wifi')
    await comes(again, '已送达 1 张')
    expect(await sheetOf(CAST.provincialAdmin.officerId, jinzhou)).toMatchObject({ revision: 1 })
    // The phone that was killed knows nothing of it: sending again is counted once.
    app.phone.network.change('wifi')
    await comes(sheet, '已送达')
    expect((await sheetOf(CAST.provincialAdmin.officerId, jinzhou))?.history).toEqual([])
  })

  it('shows where they judge as it was taken along', async () => {
    const { line, callFunction } = cutLine(DALIAN)
    const app = loadApp('dist/weapp', { callFunction })
    await comes(await app.openPage(`${PAGES}/duties/index`), '军事队列')
    line.cut = true
    const later = loadApp('dist/weapp', { callFunction, store: app.phone.store, network: 'none' })
    const duties = await later.openPage(`${PAGES}/duties/index`)
    await comes(duties, '现在没有网络，下面是上次取到的')
    await duties.shows('军事队列')
    expectLight(later, duties)
  })
})

describe('a sheet that is not taken', () => {
  it('because another phone signed otherwise says so, and shows the one that counts', async () => {
    const { line, callFunction } = cutLine(DALIAN)
    const app = loadApp('dist/weapp', { callFunction })
    await comes(await app.openPage(`${PAGES}/event/index`, at(DRILL)), '和平大队第三中队')
    line.cut = true
    const score = await app.openPage(`${PAGES}/score/index`, at(DRILL, shenyang))
    const sheet = await markAll(app, score)
    await sign(sheet)
    await comes(sheet, '等信号')
    await house.ask(DALIAN, 'judging.sign', {
      ...{ ...DRILL, entrant: shenyang, revision: 1, content: drillSheet(800) },
    })
    line.cut = false
    app.phone.network.change('wifi')
    await comes(sheet, '这张评分表没有收下')
    await sheet.shows('先到的那张算数')
    await sheet.shows('72.00')
    expectLight(app, sheet)
    await sheet.tap('看算数的那张')
    await comes(sheet, '64.00')
    await comes(sheet, '已送达')
  })

  it('because the entrant is gone stays until the judge has read it', async () => {
    const refusal = () => new Refusal('WITHDRAWN')
    const duty = await house.ask(CHIEF, 'judging.duty', DRILL)
    const callFunction = canned({ 'judging.duty': () => duty, 'judging.sign': refusal })
    const app = loadApp('dist/weapp', { callFunction })
    const score = await app.openPage(`${PAGES}/score/index`, at(DRILL, old))
    const sheet = await markAll(app, score)
    await sign(sheet)
    await comes(sheet, '已经退赛，这张不计')
    const order = await app.openPage(`${PAGES}/event/index`, at(DRILL))
    await comes(order, '1 张评分表没有收下，点开看原因')
    expect(app.errors).toEqual([])
  })
})

describe('a measured event', () => {
  it('is typed on large keys; the cloud says what it is worth', async () => {
    const app = phoneOf(house, CHIEF)
    const page = await app.openPage(`${PAGES}/score/index`, at(RUN, shenyang))
    await comes(page, '0:00.00')
    for (const digit of '120000') await page.tap(digit)
    await page.shows('12:00.00')
    await page.tap('退格')
    await page.tap('撤销')
    await page.shows('12:00.00')
    expectLight(app, page)
    await page.tap('记下，看合计')
    const sheet = await follow(app, '/sheet/')
    await comes(sheet, '12:00.00')
    await sign(sheet)
    await comes(sheet, '折算 95.00 分')
  })

  it('takes no time with sixty seconds, and who did not finish', async () => {
    const app = phoneOf(house, CHIEF)
    const page = await app.openPage(`${PAGES}/score/index`, at(RUN, dalian))
    await comes(page, '0:00.00')
    for (const digit of '6000') await page.tap(digit)
    await page.shows('秒数不能到 60。')
    expect(page.attribute('记下，看合计', 'aria-disabled')).toBe('true')
    await page.tap('未完成')
    await page.tap('记下，看合计')
    const sheet = await follow(app, '/sheet/')
    await comes(sheet, '未完成')
    await sign(sheet)
    await comes(sheet, '折算 0.00 分')
  })
})

describe('the chief judge', () => {
  it('sees the panel once their own is signed, and has one judged anew with a reason', async () => {
    const app = phoneOf(house, CHIEF)
    const order = await app.openPage(`${PAGES}/event/index`, at(DRILL))
    await comes(order, '看评委组打分')
    await order.tap('看评委组打分')
    const before = await follow(app, '/panel/')
    await comes(before, '先签你自己的，再看别人的分。')
    expect(before.text()).not.toContain('72.00')

    const content = drillSheet(950)
    await house.ask(CHIEF, 'judging.sign', { ...DRILL, entrant: jinzhou, revision: 1, content })
    await house.ask(SHENYANG, 'judging.sign', {
      ...{ ...DRILL, entrant: jinzhou, revision: 1, content: drillSheet(600) },
    })
    await before.tap('再看一次')
    await comes(before, '去最高')
    await before.shows('去最低')
    await before.shows('偏离')
    await before.shows('72.00')
    await before.shows('已签 4 / 4')
    expectLight(app, before)

    await before.tap('陈国栋，72.00，偏离')
    await before.shows('解锁陈国栋的评分表')
    await before.tap('解锁')
    await before.shows('请写一句原因')
    await before.input('.ui-field-input', '漏看了立定')
    await before.tap('解锁')
    await comes(before, '重评中')
    expect(app.errors).toEqual([])
  })

  it('whose word reaches the judge, who goes on from what was signed', async () => {
    const app = phoneOf(house, DALIAN)
    const order = await app.openPage(`${PAGES}/event/index`, at(DRILL))
    await comes(order, '要重评')
    const sheet = await app.openPage(`${PAGES}/sheet/index`, at(DRILL, jinzhou))
    await comes(sheet, '裁判长解锁了这张评分表：漏看了立定')
    await sign(sheet)
    await comes(sheet, '已送达')
    expect(await sheetOf(CAST.judge.officerId, jinzhou)).toMatchObject({ revision: 2 })
  })

  it('is nobody else', async () => {
    const app = phoneOf(house, SHENYANG)
    const page = await app.openPage(`${PAGES}/panel/index`, at(DRILL))
    await comes(page, '这一页只给裁判长看')
    expect(app.errors).toEqual([])
  })
})

it('somebody who judges nowhere is told so, and who may not at all as well', async () => {
  const none = loadApp('dist/weapp', {
    callFunction: canned({ 'judging.duties': () => ({ duties: [] }) }),
  })
  await comes(await none.openPage(`${PAGES}/duties/index`), '现在没有要评的项目')
  const page = await phoneOf(house, CAST.officer.openid).openPage(`${PAGES}/duties/index`)
  await comes(page, '你现在没有评委权限')
})
