import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { type App, type CallFunction, cloudAt, loadApp } from './harness/index'
import { expectLight, follow } from './study-day'

const MORNING = '2026-11-18T08:10:00+08:00'

const house = await openHouse()
house.at(MORNING)
// A cloud loads its function at the first call, for longer than a page may take.
await house.refused('nobody', 'study.today', {})

const phone = (openid: string): App =>
  loadApp('dist/weapp', {
    callFunction: cloudAt(house.cloud.url, openid),
    clockAheadMs: Date.parse(MORNING) - Date.now(),
  })

describe('我的', () => {
  it('shows an officer their own, and no duty of others', async () => {
    const app = phone(CAST.officer.openid)
    const page = await app.openPage('features/me/home/index')
    await page.shows('王海波')
    await page.shows('没有到期')
    expect(page.text()).toContain('执法证尾号 0217')
    expect(page.text()).not.toMatch(/单位人员|待答复|演示数据|竞赛和考试管理/)
    expectLight(app, page)
    await page.tap('积分明细')
    await (await follow(app)).shows('这个月还没有记录')
  })

  it('leads a liaison to their people, and keeps the province light', async () => {
    const app = phone(CAST.provincialAdmin.openid)
    const page = await app.openPage('features/me/home/index')
    await page.shows('投诉建议待答复')
    await page.tap('单位人员')
    const roster = await follow(app)
    await roster.shows('沈抚示范区交通运输综合行政执法队')
    expectLight(app, roster)
  })
})

describe('a liaison', () => {
  it('frees a binding with a reason and finds it in the log', async () => {
    const app = phone(CAST.liaison.openid)
    const { officerId, unit } = CAST.squadLeader
    const page = await app.openPage('features/org/pages/officer/index', {
      officer: officerId,
      unit,
    })
    await page.shows('和平大队第三中队')
    await page.tap('解除绑定')
    await page.shows('李卫东现在的微信就不能再用')
    await page.tap('换手机')
    await page.tap('.ui-button', 1)
    await page.shows('未绑定')
    const log = await app.openPage('features/org/pages/audit/index')
    await log.shows('赵志强 解除了 李卫东 的绑定：换手机')
    expectLight(app, log)
  })
})

describe('a suggestion of somebody who is not bound', () => {
  it('is called received once the cloud has it, and shows its answer', async () => {
    const citizen = phone('somebody-else')
    const page = await citizen.openPage('features/feedback/pages/write/index')
    await page.input('.ui-field-area', '希望先看到题目再出图。')
    await page.tap('提交')
    await page.shows('已经收到')
    expectLight(citizen, page)

    const office = phone(CAST.provincialAdmin.openid)
    const list = await office.openPage('features/feedback/pages/answer/index')
    await list.shows('访客')
    await list.tap('.ui-button', 0)
    await list.input('.ui-field-area', '下一版先出文字。')
    await list.tap('提交')
    await list.shows('没有等着答复的')
    expectLight(office, list)

    const mine = await citizen.openPage('features/feedback/pages/list/index')
    await mine.shows('下一版先出文字。')
    expectLight(citizen, mine)
  })
})

describe('a suggestion whose acknowledgement was lost', () => {
  const WRITE = 'features/feedback/pages/write/index'

  it('stays on the phone, is never called received, and arrives once', async () => {
    const openid = 'on-a-bad-line'
    const cloud = cloudAt(house.cloud.url, openid)
    const store = new Map<string, string>()
    const losing: CallFunction = async (name, data) => {
      await cloud(name, data)
      throw new Error('request:fail')
    }
    const first = loadApp('dist/weapp', { callFunction: losing, store })
    const page = await first.openPage(WRITE)
    await page.input('.ui-field-area', '服务区里打不开。')
    await page.tap('提交')
    await page.shows('还没交上去')
    expect(page.text()).not.toContain('收到')

    const second = loadApp('dist/weapp', { callFunction: cloud, store })
    const again = await second.openPage(WRITE)
    expect(again.attribute('.ui-field-area', 'value')).toBe('服务区里打不开。')
    await again.tap('提交')
    await again.shows('已经收到')
    expect(await house.stored('feedback', { openid })).toHaveLength(1)
    const { messages } = await house.ask(openid, 'feedback.mine', {})
    expect(messages).toHaveLength(1)

    const third = loadApp('dist/weapp', { callFunction: cloud, store })
    expect((await third.openPage(WRITE)).attribute('.ui-field-area', 'value')).toBe('')
  })
})
