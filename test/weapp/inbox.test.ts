import { describe, expect, it } from 'vitest'
import { type About, type Telling, tell } from '#server/inbox'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { must } from '../builders/study'
import { sdkFor } from '../local-cloud/cloud'
import { type App, cloudAt, loadApp } from './harness/index'
import { expectLight, follow } from './study-day'

const MORNING = '2026-11-18T08:10:00+08:00'
const LIST = 'features/inbox/pages/list/index'
const TEMPLATE = 't-released'

const house = await openHouse()
house.at(MORNING)
const db = sdkFor(house.cloud.url).database()
const template = { id: TEMPLATE, fields: { thing1: 'title' } }
await db
  .collection('plans')
  .doc('current')
  .update({ data: { inbox: { templates: { released: template, revealed: template } } } })
// A cloud loads its function at the first call, for longer than a page may take.
await house.refused('nobody', 'study.today', {})

const phone = (openid: string): App =>
  loadApp('dist/weapp', {
    callFunction: cloudAt(house.cloud.url, openid),
    clockAheadMs: Date.parse(MORNING) - Date.now(),
  })

const idOf = async (openid: string): Promise<string> =>
  must((await house.stored<{ _id: string }>('officers', { openid }))[0])._id

const about: About = {
  sitting: 'x-key-00000001',
  sittingKind: 'exam',
  attempt: 'x-key-00000001:o-1:1',
  board: null,
  case: null,
  period: null,
  dossier: null,
  meet: null,
  title: '行政处罚法专项测验',
  before: null,
  after: null,
  minutes: null,
  moment: null,
  reason: null,
}
const at = Date.parse(MORNING) - 60_000
const telling = async (openid: string, change: Partial<Telling>): Promise<Telling> => ({
  to: await idOf(openid),
  kind: 'released',
  cause: 'x',
  about,
  at,
  ...change,
})

describe('消息', () => {
  it('says what happened, unread first, leads there, and is read once it was seen', async () => {
    const { openid } = CAST.officer
    const frozen = { ...about, attempt: null, board: 'c-key-00000001', title: '公路治超知识竞赛' }
    await tell([
      await telling(openid, {
        kind: 'regraded',
        about: { ...about, before: 78, after: 82, reason: '选项有歧义' },
      }),
      await telling(openid, { kind: 'regraded', cause: 'frozen', about: frozen, at: at - 1 }),
      await telling(openid, { kind: 'revealed', about: frozen, at: at - 2 }),
      await telling(openid, { kind: 'withdrawn', at: at - 3 }),
    ])
    const app = phone(openid)
    const page = await app.openPage(LIST)
    await page.shows('你的分从 78 改为 82')
    expect(page.text()).toContain('行政处罚法专项测验，8:09。原因：选项有歧义')
    expect(page.text()).toContain('揭晓后看得到改了多少')
    expect(page.count('.inbox-unread')).toBe(4)
    expectLight(app, page)

    await page.tap('榜揭晓了')
    expect(app.phone.navigations.at(-1)?.url).toBe(
      '/features/boards/pages/board/index?board=c-key-00000001',
    )
    await page.tap('你的分从')
    expect(app.phone.navigations.at(-1)?.url).toBe(
      '/features/exam/pages/result/index?attempt=x-key-00000001:o-1:1',
    )

    await expect.poll(() => house.ask(openid, 'inbox.unread', {})).toEqual({ unread: 0 })
    const again = await phone(openid).openPage(LIST)
    await again.shows('看过的')
    expect(again.text()).not.toContain('未读')
  })

  it('comes in pages, and none is left out', async () => {
    const { openid } = CAST.squadLeader
    const many = Array.from({ length: 25 }, (_, i) =>
      telling(openid, { cause: `${i}`, about: { ...about, title: `第${i + 1}场` } }),
    )
    await tell(await Promise.all(many))
    const app = phone(openid)
    const page = await app.openPage(LIST)
    await page.shows('更早的')
    const titles = () => page.text().match(/第\d+场/g) ?? []
    const first = titles()
    await page.tap('更早的')
    await page.shows('回到最新')
    expect(new Set([...first, ...titles()]).size).toBe(25)
    expectLight(app, page)
  })

  it('lets WeChat remind, from a tap; a no is as good', async () => {
    const { openid } = CAST.judge
    const app = phone(openid)
    const page = await app.openPage(LIST)
    await page.shows('还没有消息')
    expect(app.phone.dialogs.templates).toEqual([])

    app.phone.dialogs.accepts = false
    await page.tap('提醒我')
    await page.shows('没有开提醒，消息照样在这里')
    expect(await house.stored('subscriptions', { _id: openid })).toEqual([])

    app.phone.dialogs.accepts = true
    await page.tap('提醒我')
    await page.shows('下一条会从微信提醒你')
    expect(app.phone.dialogs.templates).toEqual([[TEMPLATE], [TEMPLATE]])
    expect(await house.stored('subscriptions', { _id: openid })).toMatchObject([
      { grants: { [TEMPLATE]: 1 } },
    ])
    expectLight(app, page)
  })

  it('asks who is not bound to be checked first', async () => {
    const app = phone('passer-by')
    const page = await app.openPage(LIST)
    await page.shows('核对以后，考试和竞赛的消息在这里')
    expect(page.text()).not.toContain('提醒我')
    await page.tap('去核对')
    await follow(app, 'study/today')
    expect(app.errors).toEqual([])
  })
})
