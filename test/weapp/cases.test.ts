import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { caseCard, caseQuestion, cited, read, told } from '../builders/case-replies'
import { draftOf, publishedCase, UNIT_REVIEWER, withVideo } from '../builders/cases'
import { openHouse } from '../builders/cloud'
import { canned } from './exam-day'
import {
  type App,
  type CallFunction,
  cloudAt,
  loadApp,
  type OpenPage,
  type PhoneOptions,
} from './harness/index'
import { expectLight, follow } from './study-day'

const MORNING = '2026-11-18T08:10:00+08:00'
const HOME = 'features/cases/home/index'
const CASE = 'features/cases/pages/case/index'
const OPEN = 'features/cases/pages/open/index'
const SINGLE_PAGE = 1154

const house = await openHouse()
house.at(MORNING)
// A cloud loads its function at the first call, for longer than a page may take.
await house.refused('nobody', 'study.today', {})
const { openid } = CAST.officer

/** The cloud as it is, but for the address of a film that nobody uploaded. */
const line = (who: string): CallFunction => {
  const cloud = cloudAt(house.cloud.url, who)
  const film = { video: 'https://films/1.mp4', poster: null, pictures: [] }
  return (name, data) =>
    JSON.stringify(data).includes('"cases.media"')
      ? { ok: true, data: film, requestId: '1' }
      : cloud(name, data)
}
const phone = (options: Partial<PhoneOptions> = {}, who = openid): App =>
  loadApp('dist/weapp', { callFunction: line(who), ...options })

interface Learner {
  readonly officer: string
  readonly note: string
  readonly watched: { readonly sessions: readonly { readonly at: number }[] } | null
}
const learnerOf = async (id: string) =>
  (await house.stored<Learner>('caseLearners', { case: id })).find(
    ({ officer }) => officer === CAST.officer.officerId,
  )

/** Takes the first option, which is right. */
async function decide(page: OpenPage): Promise<void> {
  await page.tap('.ui-option', 0)
  await page.shows('就这么定')
  await page.tap('就这么定')
}

describe('a case in WeChat', () => {
  it('is found, read, decided on, noted and asked about', async () => {
    const id = await publishedCase(house)
    const app = phone()
    const home = await app.openPage(HOME)
    await home.shows('夜查货车，司机不肯下车')
    expect(home.text()).not.toContain('写案例、审案例')
    expectLight(app, home)
    await home.tap('.case-row')
    const page = await follow(app, '/case/')
    await page.shows('换你会怎么定')
    expect(page.text()).not.toContain('责令改正并依法处理')
    await decide(page)
    await page.shows('责令改正并依法处理')
    await page.shows('先亮证')

    await page.input('.ui-field-area', '先看称重单')
    await page.shows('写的在这部手机里，还没交上去。')
    await page.trigger('.ui-field-area', 'blur', {})
    await page.shows('已收到，只有你自己看得到。')
    expect(await learnerOf(id)).toMatchObject({ note: '先看称重单' })

    await page.tap('问一问')
    await page.shows('写这个案例的人来答')
    await page.input('.ui-field-area', '称重单要签字吗？', 1)
    await page.tap('提交')
    await page.shows('等答复')
    expectLight(app, page)
  })

  it('stops its video at the turning point, and goes on where it was left', async () => {
    const id = await withVideo(house, await publishedCase(house))
    const store = new Map<string, string>()
    const app = phone({ store })
    const page = await app.openPage(CASE, { case: id })
    await page.shows('01:40')
    expect(page.count('#case-video')).toBe(0)
    await page.tap('播放')
    await expect.poll(() => page.count('#case-video')).toBe(1)
    await page.trigger('#case-video', 'play', {})
    await page.trigger('#case-video', 'timeupdate', { currentTime: 2 })
    await page.shows('夜里十一点，检测站前来了一辆货车。')
    await page.trigger('.seek-control', 'change', { value: 90 })
    await page.shows('视频停在这里，等你定')
    await page.shows('转折点 1/1')
    await page.trigger('#case-video', 'pause', {})
    await decide(page)
    await page.shows('接着看')
    await page.tap('接着看')
    await page.trigger('#case-video', 'timeupdate', { currentTime: 25 })
    expectLight(app, page)
    await app.hide()
    await expect.poll(async () => (await learnerOf(id))?.watched?.sessions.at(-1)?.at).toBe(250)

    const again = await phone({ store }).openPage(CASE, { case: id })
    await again.shows('00:25')
    const elsewhere = await phone().openPage(CASE, { case: id })
    await elsewhere.shows('00:25')
  })

  it('says what playing would cost over a data plan, and shows its text first', async () => {
    const id = await withVideo(house, await publishedCase(house))
    const app = phone({ network: '4g' })
    const page = await app.openPage(CASE, { case: id, play: '1' })
    await page.shows('用流量播放，时长 01:40')
    await page.shows('夜里十一点，执法人员在检测站')
    expect(page.count('#case-video')).toBe(0)
    await page.tap('用流量播放，时长 01:40')
    await expect.poll(() => page.count('#case-video')).toBe(1)
    expect(app.errors).toEqual([])
  })
})

describe('the longest case there may be', () => {
  it('is light enough for an old phone', async () => {
    const many = <T>(count: number, one: (nth: number) => T): T[] =>
      Array.from({ length: count }, (_, nth) => one(nth + 1))
    const options = many(6, (nth) => `第${nth}个选项，${'写满八十个字'.repeat(12)}`)
    const longest = read({
      ...told,
      decides: null,
      video: null,
      facts: many(12, (nth) => `第${nth}段。${'案情'.repeat(100)}`).join('\n\n'),
      evidence: many(12, (nth) => `证据${nth}`),
      procedure: many(12, (nth) => ({
        what: `步骤${nth}`,
        when: '当日',
        citation: cited('港口法', '3'),
      })),
      basis: many(10, (nth) => ({ citation: cited('港口法', `${nth}`), says: `说法${nth}` })),
      pictures: many(9, (nth) => `图${nth}`),
      questions: many(5, (nth) =>
        caseQuestion({ id: `q${nth}`, at: null, stem: `题${nth}`, options }),
      ),
      asked: many(50, (nth) => ({
        id: `a${nth}`,
        text: `问${nth}`,
        at: 0,
        answer: { text: '答', by: '支部', at: 0 },
        mine: false,
      })),
      related: many(4, (nth) => caseCard({ case: `c-${nth}` })),
    })
    const app = loadApp('dist/weapp', { callFunction: canned({ 'cases.read': () => longest }) })
    const page = await app.openPage(CASE, { case: 'c-1' })
    await page.shows('题5')
    expect(page.measure().nodes).toBeLessThan(1000)
    expect(page.measure().mostChildren).toBeLessThanOrEqual(60)
    expect(page.largestSetData()).toBeLessThan(256 * 1024)
    expect(app.errors).toEqual([])
  })
})

describe('a public case in 朋友圈', () => {
  it('is shown without login, leads nowhere, and is gone once it is withdrawn', async () => {
    const draft = draftOf({ title: '公开的一个案例' })
    const id = await publishedCase(house, { draft, reach: 'province', isPublic: true })
    const app = phone({ scene: SINGLE_PAGE }, '')
    const page = await app.openPage(OPEN, { case: id })
    await page.shows('公开的一个案例')
    await page.shows('责令改正并依法处理')
    await page.shows('在小程序里打开看更多')
    expect(page.text()).not.toContain('学这个案例')
    expectLight(app, page)
    expect(app.phone.navigations).toEqual([])

    await house.ask(UNIT_REVIEWER, 'cases.withdraw', { case: id, reason: '有当事人姓名' })
    const later = await phone({ scene: SINGLE_PAGE }, '').openPage(OPEN, { case: id })
    await later.shows('这个案例打不开了')
  })
})

describe('whoever takes a case down', () => {
  it('gives the reason, and its page is closed', async () => {
    const id = await publishedCase(house)
    const app = phone({}, CAST.liaison.openid)
    const page = await app.openPage(CASE, { case: id })
    await page.shows('撤下这个案例')
    await page.tap('撤下这个案例')
    await page.input('.ui-field-input', '有当事人姓名')
    await page.tap('.ui-button', page.count('.ui-button') - 1)
    await page.shows('这个案例撤下了')
    expect(app.errors).toEqual([])
  })
})
