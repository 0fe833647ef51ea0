import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import {
  confirmed,
  entered,
  HEPING,
  LIAISON,
  PROVINCE,
  periodIs,
  recordOf,
  withPeriod,
} from '../builders/records'
import { type App, type CallFunction, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const MORNING = '2026-11-18T08:10:00+08:00'
const house = await openHouse()
house.at(MORNING)
// A cloud loads its function at the first call, for longer than a page may take.
await house.refused('nobody', 'study.today', {})

interface More {
  store?: Map<string, string>
  call?: CallFunction
}
const phone = (openid: string, more: More = {}): App =>
  loadApp('dist/weapp', {
    callFunction: more.call ?? cloudAt(house.cloud.url, openid),
    clockAheadMs: Date.parse(MORNING) - Date.now(),
    ...(more.store && { store: more.store }),
  })
const open = (app: App, path: string, query: Record<string, string> = {}): Promise<OpenPage> =>
  app.openPage(`features/${path}/index`, query)
/** The button at the very end: that of the sheet, or of the foot. */
const last = (page: OpenPage) => page.tap('.ui-button', page.count('.ui-button') - 1)

/** A line that can be cut: what goes out while it is cut never arrives. */
function cutLine(openid: string) {
  const cloud = cloudAt(house.cloud.url, openid)
  const line = { cut: false }
  const call: CallFunction = (name, data) =>
    line.cut ? Promise.reject(new Error('request:fail')) : cloud(name, data)
  return { line, call }
}

describe('records', () => {
  it('wait for a period to run', async () => {
    const app = phone(LIAISON)
    const list = await open(app, 'records/pages/list')
    await list.shows('现在没有开着的周期')
    expect(list.text()).not.toContain('记一条')
    expectLight(app, list)
    await withPeriod(house)
  })

  it('are not for an officer without a role', async () => {
    const app = phone(CAST.officer.openid)
    const list = await open(app, 'records/pages/list')
    await list.shows('这里是联络人用的')
    expectLight(app, list)
  })

  it('are written, kept over a lost network and a killed phone, and sent once', async () => {
    const store = new Map<string, string>()
    const { line, call } = cutLine(LIAISON)
    const app = phone(LIAISON, { store, call })
    const form = await open(app, 'records/pages/enter')
    await form.shows('支部计划开几次、开了几次')
    expectLight(app, form)
    await form.tap('提交')
    await form.shows('请选一个单位')
    await form.shows('请写一个事由')
    await form.shows('请写清楚凭什么')
    // Of the pickers the first chooses the unit; 沈阳 itself stands before its counties.
    await form.change('.ui-picker', 1, 0)
    await form.input('.ui-field-input', '十月党员大会', 0)
    await form.input('.ui-field-input', '3', 1)
    await form.input('.ui-field-input', '4', 2)
    await form.shows('完成数不能比应做数多')
    await form.input('.ui-field-input', '3', 2)
    await form.input('.ui-field-area', '会议记录三份', 0)
    line.cut = true
    await form.tap('提交')
    await form.shows('网络')
    expect(await house.stored('records', { title: '十月党员大会' })).toEqual([])

    line.cut = false
    const again = phone(LIAISON, { store, call })
    const list = await open(again, 'records/pages/list')
    await list.shows('有一条还没交上去')
    await list.tap('有一条还没交上去')
    const kept = await follow(again, '/enter/')
    await kept.shows('支部计划开几次')
    await kept.tap('提交')
    await kept.shows('等另一位联络人确认')
    expect(await house.stored('records', { title: '十月党员大会' })).toMatchObject([
      { kind: 'partyLife', unit: HEPING, part: 3, whole: 3, proof: '会议记录三份' },
    ])
    expect(JSON.stringify([...store.values()])).not.toContain('十月党员大会')
    expect([app.errors, again.errors]).toEqual([[], []])
  })

  it('say which number was not masked, and that somebody entered it before', async () => {
    const app = phone(LIAISON)
    const form = await open(app, 'records/pages/enter')
    await form.shows('支部计划开几次')
    await form.change('.ui-picker', 1, 0)
    await form.input('.ui-field-input', '十月党员大会', 0)
    await form.input('.ui-field-input', '3', 1)
    await form.input('.ui-field-input', '3', 2)
    await form.input('.ui-field-area', '联系 13912345678', 0)
    await form.tap('提交')
    await form.shows('“13912345678”要遮掉再交')
    await form.input('.ui-field-area', '会议记录', 0)
    await form.tap('提交')
    await form.shows('已经有人记过')
    expect(app.errors).toEqual([])
  })

  it('wait for another person, who confirms after having been told what it means', async () => {
    const { record } = await house.ask(PROVINCE, 'records.enter', recordOf({ title: '等确认的' }))
    const app = phone(LIAISON)
    const list = await open(app, 'records/pages/list')
    await list.shows('1 条等你确认')
    expectLight(app, list)
    await list.tap('等确认的')
    const shown = await follow(app, '/record/')
    await shown.shows('会议记录三份，签到表附后')
    expectLight(app, shown)
    await shown.tap('确认')
    await shown.shows('不能再改')
    await last(shown)
    await shown.shows('谁确认的')
    const [kept] = await house.stored('records', { _id: record })
    expect(kept).toMatchObject({ state: 'confirmed' })
    expect(app.errors).toEqual([])
  })

  it('come back with a reason, and are written anew from there', async () => {
    const title = '要退回的'
    const { record } = await house.ask(PROVINCE, 'records.enter', recordOf({ title }))
    const app = phone(LIAISON)
    const shown = await open(app, 'records/pages/record', { record })
    await shown.shows('退回')
    await shown.tap('退回')
    await last(shown)
    await shown.shows('写')
    expect(await house.stored('records', { _id: record, state: 'waiting' })).toHaveLength(1)
    await shown.input('.ui-field-input', '签到表看不清', 0)
    await last(shown)
    await shown.shows('退回原因：签到表看不清')

    const store = new Map<string, string>()
    const author = phone(PROVINCE, { store })
    const back = await open(author, 'records/pages/record', { record })
    await back.shows('退回原因：签到表看不清')
    await back.tap('照这条重新记')
    const form = await follow(author, '/enter/')
    await form.shows('支部计划开几次')
    await form.tap('提交')
    await form.shows('等另一位联络人确认')
    expect(await house.stored('records', { title, state: 'waiting' })).toHaveLength(1)
    expect([app.errors, author.errors]).toEqual([[], []])
  })

  it('are taken back by who entered them', async () => {
    const record = await entered(house, { title: '要撤回的' })
    const app = phone(LIAISON)
    const shown = await open(app, 'records/pages/record', { record })
    await shown.shows('撤回')
    expect(shown.text()).not.toContain('退回')
    await shown.tap('撤回')
    await shown.shows('照片也会删掉')
    await last(shown)
    await shown.shows('已撤回')
    expect(app.errors).toEqual([])
  })

  it('are read as evidence by the unit’s own people, and say no to others by name', async () => {
    const record = await confirmed(house, { title: '自己单位的' })
    const own = await open(phone(CAST.squadLeader.openid), 'records/pages/record', { record })
    await own.shows('自己单位的')
    expect(own.text()).not.toMatch(/撤回|退回/)
    const other = await open(phone(CAST.judge.openid), 'records/pages/record', { record })
    await other.shows('还不到看的时候')
  })

  it('are revoked by the province with a reason, after they were confirmed', async () => {
    const record = await confirmed(house, { title: '要撤销的' })
    const app = phone(PROVINCE)
    const shown = await open(app, 'records/pages/record', { record })
    await shown.shows('确认错了，不该计分的')
    await shown.tap('撤销')
    await shown.shows('得分才会变')
    await last(shown)
    await shown.shows('请写一句原因')
    await shown.input('.ui-field-input', '会议没有开', 0)
    await last(shown)
    await shown.shows('撤销原因：会议没有开')
    expect(shown.text()).toContain('谁撤销的')
    expect(await house.stored('records', { _id: record, state: 'revoked' })).toHaveLength(1)
    expectLight(app, shown)
    const liaison = await open(phone(LIAISON), 'records/pages/record', { record })
    await liaison.shows('撤销原因：会议没有开')
    expect(liaison.text()).not.toContain('确认错了')
  })

  it('a hundred are as light as a few', async () => {
    for (let n = 0; n < 40; n += 1) await entered(house, { kind: 'drills', part: 1, whole: 9 })
    const app = phone(PROVINCE)
    const list = await open(app, 'records/pages/list')
    await list.shows('等你确认')
    expectLight(app, list)
  })

  it('can’t be decided once the period is closed', async () => {
    const record = await entered(house, { title: '截止以后' })
    await periodIs(house, 'closing')
    const app = phone(PROVINCE)
    const shown = await open(app, 'records/pages/record', { record })
    await shown.shows('截止以后')
    expect(shown.text()).not.toContain('退回')
    await periodIs(house, 'running')
  })
})
