import { describe, expect, it } from 'vitest'
import type { Reply } from '#contract/index'
import type { MeetFile } from '#server/meets'
import { type Answers, cannedCloud } from '../builders/canned'
import { openHouse } from '../builders/cloud'
import { meet as meetReply, NOW } from '../builders/meet-replies'
import {
  AN_HOUR_LATER,
  BEFORE,
  draftedMeet,
  drawnMeet,
  judgedMeet,
  judgesGranted,
  ORGANISER,
  published,
} from '../builders/meets'
import { type App, type CallFunction, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

type Managed = Reply<'meets', 'manage'>
const MANAGE = 'features/meets/manage'
const PATIENCE = { timeout: 10_000 }
const house = await openHouse()
await judgesGranted(house)

const at = (moment: string, more: { store?: Map<string, string>; call?: CallFunction } = {}) => {
  house.at(moment)
  return loadApp('dist/weapp', {
    callFunction: more.call ?? cloudAt(house.cloud.url, ORGANISER),
    clockAheadMs: Date.parse(moment) - Date.now(),
    ...(more.store && { store: more.store }),
  })
}
const canned = (answers: Answers): App =>
  loadApp('dist/weapp', {
    callFunction: cannedCloud(answers, NOW).callFunction,
    clockAheadMs: NOW - Date.now(),
  })
const last = (page: OpenPage) => page.count('.ui-button') - 1
/** The button of a sheet, on a page with a foot: the foot's is the last. */
const aboveFoot = (page: OpenPage) => page.count('.ui-button') - 2
const meetsCalled = async (title: string) =>
  (await house.stored<MeetFile>('meets')).filter(({ terms }) => terms.title === title)
/** Taps the button of a sheet, whose title says the same. */
const does = (page: OpenPage, words: string) => page.tap(words, page.count(words) - 1)
/** The meet as its organiser reads it back. */
const managed = (meet: string): Promise<Managed> => house.ask(ORGANISER, 'meets.manage', { meet })

describe('an organiser’s meets', () => {
  it('are none at first, and the way to one is there', async () => {
    const app = canned({
      'meets.managed': () => ({ meets: [], places: [{ unit: 'u-21', name: '省总队' }] }),
    })
    const page = await app.openPage(`${MANAGE}/home/index`)
    await page.shows('还没有办过比武')
    await page.tap('新建一场')
    expect((await follow(app, '/edit/')).query).toEqual({ form: 'new' })
    expectLight(app, page)
  })

  it('are not for an officer without the role', async () => {
    house.at(BEFORE)
    const app = at(BEFORE, { call: cloudAt(house.cloud.url, 'demo-officer') })
    const page = await app.openPage(`${MANAGE}/home/index`)
    await page.shows('这里是组织者用的')
    expect(page.text()).not.toContain('新建')
  })
})

describe('the terms of a meet', () => {
  const form = async (app: App, title: string) => {
    const page = await app.openPage(`${MANAGE}/edit/index`, { form: 'new' })
    await page.shows('新建比武')
    await page.input('.ui-field-input', title, 0)
    return page
  }

  it('are filled in out of templates, saved, told their flaws', async () => {
    const app = at(BEFORE)
    const page = await form(app, '冬季比武')
    await page.tap('军事队列')
    const event = await follow(app, '/manage/event/')
    await event.shows('齐步与立定')
    expect(event.text()).toContain('满分 100')
    await event.tap('齐步与立定', 0)
    await event.shows('填 0 只按扣分点扣')
    expect(event.attribute('.ui-field-area', 'value', 1)).toBe('口令迟 0.5 2\n立定靠脚不齐 0.5 2')
    await event.input('.ui-field-area', '口令迟', 1)
    await event.shows('有一行看不懂')
    await event.input('.ui-field-area', '口令迟 1 2', 1)
    await event.tap('完成')
    expectLight(app, event)
    await app.back()
    await page.shows('评委打分，权重 10')
    await page.shows('还没交上去，写的都留在这部手机里')
    await page.tap('保存草稿')
    await page.shows('比武方案')
    expectLight(app, page)
    const [file] = await meetsCalled('冬季比武')
    expect(file?.terms.events[0]).toMatchObject({ kind: 'drill', weight: 1000 })
  })

  it('stay on the phone when the network is lost', async () => {
    const store = new Map<string, string>()
    const lost: CallFunction = async () => {
      throw new Error('request:fail')
    }
    const cloud = cloudAt(house.cloud.url, ORGANISER)
    const losing: CallFunction = (name, data) =>
      JSON.stringify(data).includes('meets.keep') ? lost(name, data) : cloud(name, data)
    const page = await form(at(BEFORE, { store, call: losing }), '没交上去')
    await page.tap('保存草稿')
    await page.shows('有信号了再点一次保存')
    const app = at(BEFORE, { store })
    const again = await app.openPage(`${MANAGE}/edit/index`, { form: 'new' })
    await again.shows('还没交上去')
    expect(again.attribute('.ui-field-input', 'value', 0)).toBe('没交上去')
    await again.tap('保存草稿')
    await expect.poll(() => meetsCalled('没交上去'), PATIENCE).toHaveLength(1)
    await expect
      .poll(() => [...store.keys()].filter((key) => key.startsWith('meets.manage')), PATIENCE)
      .toEqual([])
  })

  it('without a name are not sent', async () => {
    const page = await form(at(BEFORE), '')
    await page.input('.ui-field-input', ' ', 0)
    await page.tap('保存草稿')
    await page.shows('请写一个名称。')
  })

  it('say that standards are an example, before they are published with it', async () => {
    const app = at(BEFORE)
    const page = await form(app, '体能比武')
    await page.tap('体能')
    const event = await follow(app, '/manage/event/')
    await event.shows('现在是示例标准，不是哪个地方的规定')
    expect(event.attribute('.ui-field-area', 'value', 0)).toContain('3:40 100')
    await event.input('.ui-field-area', '3:30 100\n4:00 60', 0)
    expect(event.text()).not.toContain('现在是示例标准')
  })

  it('can’t be published with flaws, which are told where they are', async () => {
    house.at(BEFORE)
    const { meet } = await draftedMeet(house, { title: '没有项目', events: [] })
    const app = at(BEFORE)
    const page = await app.openPage(`${MANAGE}/edit/index`, { form: meet })
    await page.shows('发布')
    await page.tap('.ui-button', last(page))
    await page.shows('都定下来，不能再改')
    await page.tap('.ui-button', last(page))
    await page.shows('还没有项目，至少加一个。')
    expect((await managed(meet)).state).toBe('draft')
  })
})

describe('the desk of a meet', () => {
  it('publishes what is whole, says what is missing, and lets it be final after appeals', async () => {
    const meet = await judgedMeet(house)
    const app = at(AN_HOUR_LATER)
    const page = await app.openPage(`${MANAGE}/run/index`, { meet: meet.id })
    await page.shows('可以公布')
    expectLight(app, page)
    const [event] = (await managed(meet.id)).terms.events
    if (!event) throw new Error('no event')
    await page.tap('.ui-row', 0)
    await page.shows('公布成绩')
    await page.tap('公布成绩')
    await page.shows('过了申诉期、都答复了，再确认')
    await Promise.all([does(page, '公布成绩'), does(page, '公布成绩')])
    await page.shows('前可申诉')
    const { results } = await managed(meet.id)
    expect(results.find((one) => one.event === event.id)).toMatchObject({
      state: 'provisional',
      version: 1,
    })
    await page.tap('.ui-row', 0)
    await page.shows('确认成绩')
    await page.tap('确认成绩')
    await page.shows('确认以后成绩不能再改。')
    await does(page, '确认成绩')
    await page.shows('申诉期到')
    expect(app.errors).toEqual([])
  })

  it('asks a correction for its reason', async () => {
    const meet = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
    await published(house, meet, 'gestures')
    const app = at(AN_HOUR_LATER)
    const page = await app.openPage(`${MANAGE}/run/index`, { meet: meet.id })
    await page.shows('公示中')
    await page.tap('.ui-row', 0)
    await page.shows('公布更正')
    await page.tap('公布更正')
    await page.shows('会成为新的一版')
    await does(page, '公布更正')
    await page.shows('请写一句原因')
    await page.input('.ui-field-input', '核对以后', 0)
    await does(page, '公布更正')
    await page.shows('成绩和上一版一样')
  })

  it('draws lots once, from a seed that was told', async () => {
    house.at(BEFORE)
    const meet = await drawnMeet(house)
    const app = at(BEFORE)
    const of = { meet: meet.id, event: 'test', stage: 'final' }
    const page = await app.openPage(`${MANAGE}/draw/index`, of)
    await page.shows('4 个队和选手要抽')
    await page.tap('抽签', page.count('抽签') - 1)
    await page.shows('请先写种子。')
    await page.input('.ui-field-input', '3342.00', 0)
    await page.tap('.ui-button', last(page))
    await page.shows('用“3342.00”抽')
    await page.tap('.ui-button', aboveFoot(page))
    await page.shows('抽签种子：3342.00')
    expect(page.text()).toContain('4 号')
    expectLight(app, page)
  })

  it('sets a panel, and says when somebody who competes would judge', async () => {
    house.at(BEFORE)
    const meet = await drawnMeet(house)
    const app = at(BEFORE)
    const of = { meet: meet.id, event: 'gestures', stage: 'final' }
    const page = await app.openPage(`${MANAGE}/panels/index`, of)
    await page.shows('裁判长')
    await page.tap('去掉', 1)
    await page.shows('还没交上去')
    await page.tap('保存')
    await expect
      .poll(
        async () => (await managed(meet.id)).panels.flatMap(({ judges }) => judges).length,
        PATIENCE,
      )
      .toBe(5)
    expectLight(app, page)
  })

  it('shows who competes, and withdraws one with a reason', async () => {
    house.at(BEFORE)
    const meet = await drawnMeet(house)
    const app = at(BEFORE)
    const page = await app.openPage(`${MANAGE}/entrants/index`, { meet: meet.id })
    await page.shows('报名')
    await page.tap('.ui-row', 0)
    await page.shows('30 岁')
    await page.tap('退赛')
    await page.shows('退赛以后不再出场')
    await page.input('.ui-field-input', '临时出差', 0)
    await page.tap('.ui-button', aboveFoot(page))
    await page.shows('已退赛')
    const withdrawn = (await managed(meet.id)).entrants.filter((one) => one.withdrawn)
    expect(withdrawn).toHaveLength(1)
    expectLight(app, page)
  })
})

describe('the sheets of a stage', () => {
  const of = (meet: string) => ({ meet, event: 'gestures', stage: 'final' })

  it('are unlocked one by one with a reason, also when the result is out', async () => {
    const meet = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
    await published(house, meet, 'gestures')
    const app = at(AN_HOUR_LATER)
    const desk = await app.openPage(`${MANAGE}/run/index`, { meet: meet.id })
    await desk.shows('交通指挥手势')
    await desk.tap('交通指挥手势', 0)
    await desk.shows('评分表')
    await desk.tap('评分表')
    const page = await follow(app, '/sheets/')
    await page.shows('已签')
    expect(page.text()).toContain('85.0 分')
    await page.tap('.ui-row', 0)
    await page.shows('就是新的一版')
    await page.tap('.ui-button', last(page))
    await page.shows('请写')
    expect(await house.stored('meetSheets', { meet: meet.id, state: 'unlocked' })).toEqual([])
    await page.input('.ui-field-input', '扣分点记错', 0)
    await page.tap('.ui-button', last(page))
    await page.shows('等重评')
    expect(page.text()).toContain('解锁原因：扣分点记错')
    const unlocked = await house.stored('meetSheets', { meet: meet.id, state: 'unlocked' })
    expect(unlocked).toHaveLength(1)
    expectLight(app, page)
  })

  it('are none before the draw, and are not for everybody', async () => {
    house.at(BEFORE)
    const { meet } = await draftedMeet(house)
    const page = await at(BEFORE).openPage(`${MANAGE}/sheets/index`, of(meet))
    await page.shows('还没有评分表')
    const call = cloudAt(house.cloud.url, 'demo-officer')
    const other = await at(BEFORE, { call }).openPage(`${MANAGE}/sheets/index`, of(meet))
    await other.shows('这里是组织者用的')
  })
})

describe('entering', () => {
  it('is not offered where one may not', async () => {
    const app = canned({ 'meets.meet': () => meetReply() })
    const page = await app.openPage(`${MANAGE}/enter/index`, { meet: 'm-1' })
    await page.shows('现在不能报名')
  })

  it('chooses people of the roster, says what is missing, and is one entry', async () => {
    house.at(BEFORE)
    const { id } = await drawnMeet(house)
    const app = at(BEFORE)
    const page = await app.openPage(`${MANAGE}/enter/index`, { meet: id })
    await page.shows('参赛方式')
    await page.tap('个人')
    await page.tap('提交报名')
    await page.shows('请选一位选手。')
    await page.tap('选人')
    await page.shows('从名册里选')
    await page.input('.ui-field-input', '王海波', page.count('.ui-field-input') - 1)
    await page.tap('查找')
    await page.shows('王海波')
    await page.tap('王海波', 0)
    await page.shows('去掉')
    expectLight(app, page)
  })
})

describe('the hall of a meet', () => {
  it('rehearses without names', async () => {
    const meet = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
    for (const event of ['gestures', 'push-ups', 'test']) await published(house, meet, event)
    const app = at(AN_HOUR_LATER)
    const query = { meet: meet.id, of: 'units', rehearsal: '1' }
    const page = await app.openPage(`${MANAGE}/hall/index`, query)
    await page.shows('待揭晓')
    await page.tap('.hall', 0)
    await page.shows('第 2 名')
    expect(page.text()).not.toContain('交通运输综合行政执法队')
    expect(app.errors).toEqual([])
  })
})
