import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { HEPING, LIAISON, PROVINCE } from '../builders/records'
import { sdkFor } from '../local-cloud/cloud'
import { type App, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight } from './study-day'

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
const open = (app: App, name: string): Promise<OpenPage> =>
  app.openPage(`features/awards/pages/${name}/index`, {})
/** The sheet's button: the last one before that of the foot. */
const last = (page: OpenPage) => page.tap('.ui-button', page.count('.ui-button') - 2)
const nominate = (kind: 'excellentPerson' | 'pioneerTeam', whom: string) =>
  house.ask(LIAISON, 'awards.nominate', {
    ...{ key: crypto.randomUUID(), kind, year: 2026, whom, reason: '全年无缺位' },
  })

describe('awards', () => {
  it('are not for an officer without a role', async () => {
    const app = phone(CAST.officer.openid)
    const list = await open(app, 'list')
    await list.shows('这里是联络人用的')
    expectLight(app, list)
  })

  it('a unit is nominated, with a reason', async () => {
    const app = phone(LIAISON)
    const list = await open(app, 'list')
    await list.shows('这一年还没有推荐')
    expectLight(app, list)
    const form = await open(app, 'nominate')
    await form.shows('给单位，不限名额')
    expectLight(app, form)
    await form.tap('提交')
    await form.shows('请先选推荐谁')
    await form.shows('请写几句事迹')
    await form.change('.ui-picker', 1, 0)
    await form.input('.ui-field-area', '包路段全年无缺位', 0)
    await form.tap('提交')
    await form.shows('等省级管理授予')
    expect(await house.stored('nominations')).toMatchObject([
      { _id: `pioneerTeam:2026:${HEPING}`, reason: '包路段全年无缺位', state: 'waiting' },
    ])
    expect(app.errors).toEqual([])
  })

  it('a person is found by name', async () => {
    const app = phone(LIAISON)
    const form = await open(app, 'nominate')
    await form.shows('党员示范岗')
    await form.tap('.ui-chip', 1)
    await form.input('.ui-field-input', CAST.officer.name, 0)
    await form.shows('点一下选中')
    await form.tap(CAST.officer.name)
    await form.shows('换人')
    await form.input('.ui-field-area', '群众来信致谢', 0)
    await form.tap('提交')
    await form.shows('等省级管理授予')
    const [kept] = await house.stored('nominations', { kind: 'modelPost' })
    expect(kept).toMatchObject({ whom: CAST.officer.officerId })
    expect(app.errors).toEqual([])
  })

  it('the province opens the year, confirms, and takes back', async () => {
    await nominate('excellentPerson', CAST.squadLeader.officerId)
    const app = phone(PROVINCE)
    const list = await open(app, 'list')
    await list.shows('3 条等你定')
    await list.shows('名额还没有核定')
    await list.tap('核定名额')
    await list.shows('只核定一次')
    await last(list)
    await list.shows('优秀单位')
    expectLight(app, list)
    await list.tap(CAST.squadLeader.name)
    await list.shows('全年无缺位')
    await list.tap('授予')
    await list.shows('全省马上看得到')
    await last(list)
    await list.shows('2 条等你定')
    await list.shows('已授予')
    await list.tap(CAST.squadLeader.name)
    await list.tap('收回')
    await list.shows('名额空出来')
    await list.input('.ui-field-input', '查实有违纪', 0)
    await last(list)
    await list.shows('已收回')
    const [kept] = await house.stored('nominations', { kind: 'excellentPerson' })
    expect(kept).toMatchObject({ state: 'revoked', revoked: { reason: '查实有违纪' } })
    expect(app.errors).toEqual([])
  })

  it('a full quota is said with its numbers', async () => {
    const quotas = sdkFor(house.cloud.url).database().collection('awardQuotas')
    await quotas.doc('excellentPerson:2026').update({ data: { most: 0 } })
    await nominate('excellentPerson', CAST.officer.officerId)
    const app = phone(PROVINCE)
    const list = await open(app, 'list')
    await list.shows('3 条等你定')
    await list.tap('年度优秀个人，和平大队第三中队', 0)
    await list.tap('授予')
    await last(list)
    await list.shows('名额已满')
    expect(app.errors).toEqual([])
  })

  it('who nominated sees no button', async () => {
    const app = phone(LIAISON)
    const list = await open(app, 'list')
    await list.shows('等省级定')
    await list.tap('年度优秀个人，和平大队第三中队', 0)
    await list.shows('全年无缺位')
    expect(list.text()).not.toMatch(/不同意|收回$/)
    expectLight(app, list)
  })
})
