import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import {
  HEPING,
  minutes,
  NOTICE_OVER,
  OVER,
  PERIOD,
  PROVINCE,
  periodOf,
  SQUAD,
  taken,
  WANG,
  WITHIN,
} from '../builders/flags'
import { confirmed } from '../builders/records'
import { type App, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const house = await openHouse()
const DESK = 'features/honours/manage'
let moment = WITHIN
const standAt = (at: string) => {
  moment = at
  house.at(at)
}
standAt(WITHIN)
// A cloud loads its function at the first call, for longer than a page may take.
await house.refused('nobody', 'study.today', {})

const phone = (openid = PROVINCE): App =>
  loadApp('dist/weapp', {
    callFunction: cloudAt(house.cloud.url, openid),
    clockAheadMs: Date.parse(moment) - Date.now(),
  })
const open = (app: App, name: string, query: Record<string, string> = {}): Promise<OpenPage> =>
  app.openPage(`${DESK}/${name}/index`, query)
const period = (app: App) => open(app, 'period', { period: PERIOD })
/** The button at the very end: that of the sheet, or of the foot. */
const last = (page: OpenPage) => page.tap('.ui-button', page.count('.ui-button') - 1)
const stateOf = async () => (await periodOf(house)).state

describe('the province’s desk of flags', () => {
  it('is not for anybody else', async () => {
    const app = phone(CAST.liaison.openid)
    const home = await open(app, 'home')
    await home.shows('这里是省级管理用的')
    expectLight(app, home)
  })

  it('opens a period after having said what that means', async () => {
    const app = phone()
    const home = await open(app, 'home')
    await home.shows('还没有开过')
    await home.tap('开2026年第四季度')
    await home.shows('中途不再变')
    await last(home)
    await home.shows('进行中')
    expect(await stateOf()).toBe('running')
    expectLight(app, home)
    await home.tap('看这一期')
    const shown = await follow(app, '/period/')
    await shown.shows('12月31日结束')
    expectLight(app, shown)
  })

  it('closes it when its days are over, and says how far the timer is', async () => {
    for (const unit of [SQUAD, HEPING])
      await confirmed(house, { unit, title: `评议 ${unit}`, kind: 'ratings', part: 95, whole: 100 })
    standAt(OVER)
    const app = phone()
    const shown = await period(app)
    await shown.shows('可以截止')
    await shown.tap('截止这一期')
    await shown.shows('只有省级看得到')
    await last(shown)
    await shown.shows('正在逐个单位核算')
    await taken(house)
    expect(await stateOf()).toBe('checking')
    expect(app.errors).toEqual([])
  })

  it('shows every point of a unit before anybody else sees it', async () => {
    const app = phone()
    const score = await open(app, 'score', { period: PERIOD, unit: HEPING })
    await score.shows('正在核对')
    await score.shows('评议满意')
    await score.shows('都不评红旗')
    expect(score.measure().nodes).toBeLessThan(1000)
    expect(app.errors).toEqual([])
  })

  it('bars a unit with what was found, and lifts it with a reason', async () => {
    const app = phone()
    const shown = await period(app)
    await shown.shows('这一期没有否决')
    await shown.tap('加一条')
    await shown.shows('查实以后再加')
    await last(shown)
    await shown.shows('请选一个单位')
    const pickers = shown.count('.ui-picker')
    await shown.change('.ui-picker', 0, pickers - 2)
    await shown.change('.ui-picker', 3, pickers - 1)
    await shown.shows('不文明、不规范执法')
    await shown.input('.ui-field-area', '督察查证属实', 0)
    await last(shown)
    await shown.shows('督察查证属实')
    expect(await house.stored('flagVetoes')).toMatchObject([{ kind: 'conduct', lifted: null }])
    expectLight(app, shown)
    await shown.tap('撤销否决')
    await shown.shows('重新排名次')
    await shown.input('.ui-field-input', '复核后不成立', 0)
    await last(shown)
    await shown.shows('这一期没有否决')
    expect(app.errors).toEqual([])
  })

  it('publishes, answers what was objected, and awards when the notice is over', async () => {
    const app = phone()
    const shown = await period(app)
    await shown.shows('没有问题就公示')
    await shown.tap('.ui-button', 0)
    await shown.shows('可以提异议')
    await last(shown)
    await shown.shows('公示到')
    await house.ask(WANG, 'honours.object', {
      ...{ key: 'object-001', period: PERIOD, unit: SQUAD, indicator: null, text: '少记了一次' },
    })
    standAt(NOTICE_OVER)
    const early = phone()
    const waiting = await period(early)
    await waiting.shows('1 条异议等答复')
    expect(waiting.text()).not.toContain('可以授旗。')
    await waiting.tap('答复')
    await waiting.shows('答复只能写一次')
    await waiting.tap('提交答复')
    await waiting.shows('请选一个结论')
    await waiting.shows('请写答复')
    await waiting.tap('.ui-chip', 0)
    await waiting.input('.ui-field-area', '查过台账，已经记了', 0)
    await waiting.tap('提交答复')
    await waiting.shows('查过台账，已经记了')
    await waiting.shows('公示结束，异议都已答复')
    await waiting.tap('.ui-button', 0)
    await waiting.shows('得分不能再改')
    await last(waiting)
    await waiting.shows('得旗单位')
    expect(await stateOf()).toBe('awarded')
    expect([app.errors, early.errors]).toEqual([[], []])
  })

  it('writes down a handover once, kept on the phone until then', async () => {
    const app = phone()
    const shown = await period(app)
    await shown.shows('记交接')
    await shown.tap('和平大队第三中队', 0)
    const form = await follow(app, '/handover/')
    await form.shows('和平大队第三中队接旗')
    expectLight(app, form)
    await form.tap('记上')
    await form.shows('请写交接的地方')
    await form.input('.ui-field-input', '省总队会议室', 0)
    await form.tap('记上')
    await form.shows('已经记上')
    const { winners } = await periodOf(house)
    expect(winners.find(({ group }) => group === 'station')?.handover).toMatchObject({
      place: '省总队会议室',
      day: NOTICE_OVER.slice(0, 10),
    })
    expect(app.errors).toEqual([])
  })

  it('says what comes next at the top, and offers the next period', async () => {
    await minutes(house, 1)
    const app = phone()
    const home = await open(app, 'home')
    await home.shows('交接以后记一笔')
    await home.shows('开2027年第一季度')
    expectLight(app, home)
  })
})
