import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import {
  draftOf,
  EDITOR,
  PROVINCE,
  publishedCase,
  submitted,
  UNIT_REVIEWER,
  write,
} from '../builders/cases'
import { clip } from '../builders/clips'
import { openHouse } from '../builders/cloud'
import { uploader } from '../builders/media'
import { type App, type CallFunction, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const DESK = 'features/cases/desk'
const MORNING = '2026-11-18T08:10:00+08:00'
const house = await openHouse()
house.at(MORNING)
// A cloud loads its function at the first call, for longer than a page may take.
await house.refused('nobody', 'study.today', {})

const phone = (
  openid: string,
  more: { store?: Map<string, string>; call?: CallFunction } = {},
): App =>
  loadApp('dist/weapp', {
    callFunction: more.call ?? cloudAt(house.cloud.url, openid),
    clockAheadMs: Date.parse(MORNING) - Date.now(),
    ...(more.store && { store: more.store }),
  })
const page = (app: App, name: string, query: Record<string, string> = {}): Promise<OpenPage> =>
  app.openPage(`${DESK}/${name}/index`, query)

/** A line that can be cut: what goes out while it is cut never arrives. */
function cutLine(openid: string) {
  const cloud = cloudAt(house.cloud.url, openid)
  const line = { cut: false }
  const call: CallFunction = (name, data) =>
    line.cut ? Promise.reject(new Error('request:fail')) : cloud(name, data)
  return { line, call }
}
const filesCalled = (workingTitle: string) =>
  house.stored<{ _id: string }>('cases', { workingTitle })
/** What WeChat pushes when it has looked at a picture and let it pass. */
async function findNothingAgainst(_id: string): Promise<void> {
  const [kept] = await house.stored<{ trace: string }>('media', { _id })
  await house.cloud.call('media-checked', {
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: kept?.trace,
    version: 2,
    errcode: 0,
    result: { suggest: 'pass', label: 100 },
  })
}
const NAME = '张三丰'
const PARTIES = [{ name: NAME, kind: 'person' as const, alsoCalled: [] }]
const long = (letter: string, most: number) => letter.repeat(most)

describe('the desk', () => {
  it('is not for an officer without a role', async () => {
    const app = phone(CAST.officer.openid)
    const home = await page(app, 'home')
    await home.shows('这里是写案例和审案例的人用的')
    expect(home.text()).not.toContain('新写一篇')
    expectLight(app, home)
  })

  it('leads an editor from nothing to a first section', async () => {
    const app = phone(EDITOR)
    const home = await page(app, 'home')
    await home.shows('还没有写过')
    await home.shows('没有等着的')
    expectLight(app, home)
    await home.tap('新写一篇')
    const outline = await follow(app, '/edit/')
    await outline.shows('新的案例')
    expectLight(app, outline)
    await outline.tap('接着写：标题与一句话')
    const head = await follow(app, '/section/')
    await head.shows('不写人名、车号和单位名')
    expectLight(app, head)
  })
})

describe('a draft', () => {
  it('stays on a phone that was killed without a network, and is one case when it is back', async () => {
    const store = new Map<string, string>()
    const { line, call } = cutLine(EDITOR)
    const app = phone(EDITOR, { store, call })
    const head = await page(app, 'section', { case: 'new-offline-01', of: 'head' })
    await head.shows('标题')
    line.cut = true
    await head.input('.ui-field-area', '山里写的', 0)
    await head.shows('在这部手机里，还没传上去')
    await app.hide()
    expect(await filesCalled('山里写的')).toEqual([])

    line.cut = false
    const again = phone(EDITOR, { store, call })
    const home = await page(again, 'home')
    await home.shows('没传上去')
    await home.tap('山里写的')
    const outline = await follow(again, '/edit/')
    await outline.shows('已存到云端')
    expect(await filesCalled('山里写的')).toHaveLength(1)
    expect(JSON.stringify([...store.values()])).not.toContain('山里写的')
    expect(again.errors).toEqual([])
  })

  it('that a colleague changed meanwhile is compared, and mine goes on as the next version', async () => {
    const { case: id, seq } = await write(house, draftOf({ title: '两处在改' }))
    const app = phone(EDITOR)
    const lesson = await page(app, 'section', { case: id, of: 'lesson' })
    await lesson.shows('启示')
    const theirs = draftOf({ title: '两处在改', lesson: '先称重。' })
    await house.ask(EDITOR, 'cases.keep', { key: 'elsewhere-1', case: id, seq, draft: theirs })
    await lesson.input('.ui-field-area', '先亮证。', 0)
    await app.hide()
    await lesson.shows('你在别处刚改过这一稿')
    await lesson.tap('看那一稿有什么不同')
    const beside = await follow(app, '/theirs/')
    await beside.shows('划掉的是那一稿里的')
    expect(beside.count('.is-gone')).toBeGreaterThan(0)
    expectLight(app, beside)
    await beside.tap('留我的，作为下一稿')
    await expect
      .poll(async () => (await house.ask(EDITOR, 'cases.draft', { case: id })).text.lesson)
      .toBe('先亮证。')
  })

  it('is masked before it can be handed in, then waits, and can be taken back', async () => {
    const facts = `${NAME}驾驶辽A12345，电话13800138000。`
    const { case: id } = await write(
      house,
      draftOf({ title: '要脱敏', facts }, { parties: PARTIES }),
    )
    const app = phone(EDITOR)
    const submit = await page(app, 'submit', { case: id })
    await submit.shows('还有 3 处没脱敏')
    expectLight(app, submit)
    await submit.tap('去逐处处理')
    const masking = await follow(app, '/masking/')
    await masking.shows('还有 3 处没处理')
    expect(masking.count('.desk-mark')).toBe(3)
    await masking.tap('.desk-mark', 2)
    await masking.shows('换成')
    await masking.input('.ui-field-input', '值班电话', 0)
    await masking.tap('遮成“值班电话”')
    await masking.shows('已遮成“值班电话”')
    await masking.tap('全部按建议遮')
    await masking.shows('都处理过了')
    expectLight(app, masking)
    await app.hide()
    await masking.shows('已存到云端')
    await masking.tap('下一步：提交审核')
    const last = await follow(app, '/submit/')
    await last.shows('可以交了')
    await last.tap('.ui-button', last.count('.ui-button') - 1)
    await last.shows('收到，等单位审核')

    const outline = await page(app, 'edit', { case: id })
    await outline.shows('正在单位审核')
    await outline.tap('撤回，接着写')
    await outline.shows('下一步：提交审核')
    await outline.shows('已存到云端')
    expect(app.errors).toEqual([])
  })

  it('of the longest texts is light on every page', async () => {
    const step = { what: long('步', 40), when: long('时', 20), citation: null }
    const [question] = draftOf().text.questions
    if (!question) throw new Error('the example asks nothing')
    const full = draftOf({
      title: long('题', 40),
      facts: long('案', 3000),
      evidence: Array.from({ length: 12 }, () => long('证', 200)),
      procedure: Array.from({ length: 12 }, () => step),
      questions: [1, 2, 3, 4, 5].map((nth) => ({ ...question, id: `q${nth}` })),
    })
    const { case: id } = await write(house, full)
    const app = phone(EDITOR)
    for (const of of ['facts', 'evidence', 'procedure', 'questions', 'media']) {
      const section = await page(app, 'section', { case: id, of })
      await section.shows('已存到云端')
      expectLight(app, section)
    }
    const reviewed = await page(phone(UNIT_REVIEWER), 'review', {
      case: await submitted(house, full),
    })
    await reviewed.shows('通过')
    expect(reviewed.measure().nodes).toBeLessThan(1000)
    expect(reviewed.largestSetData()).toBeLessThan(256 * 1024)
  })
})

describe('a review', () => {
  it('says why its author may only look', async () => {
    const id = await submitted(house, draftOf({ title: '自己写的' }))
    const app = phone(EDITOR)
    const own = await page(app, 'review', { case: id })
    await own.shows('由别人来审')
    expect(own.text()).not.toContain('退回')
    expect(app.errors).toEqual([])
  })

  it('hangs a remark on a passage, and returns with a reason alone', async () => {
    const id = await submitted(house, draftOf({ title: '要退回', facts: '夜里检查。' }))
    const app = phone(UNIT_REVIEWER)
    const review = await page(app, 'review', { case: id })
    await review.shows('点一段，就能写意见')
    await review.tap('夜里检查。')
    await review.shows('0 / 300')
    await review.input('.ui-field-area', '写清几点', 0)
    await review.tap('交上意见')
    await review.shows('写清几点')
    await review.tap('退回')
    await review.tap('.ui-button', review.count('.ui-button') - 1)
    await review.shows('退回要写明原因')
    await review.input('.ui-field-area', '时间要写清楚', 0)
    await review.tap('.ui-button', review.count('.ui-button') - 1)
    await review.shows('现在没有在审核')
    await review.shows(`${CAST.liaison.name} 退回了第 1 版：时间要写清楚`)
    const { state, comments } = await house.ask(EDITOR, 'cases.draft', { case: id })
    expect([state, comments.map(({ quote }) => quote)]).toEqual(['returned', ['夜里检查。']])
    expect(app.errors).toEqual([])
  })

  it('with pictures signs for faces, plates and voices before it passes', async () => {
    const { id: media } = await uploader(house, EDITOR).upload(clip('plain.jpg'), {
      kind: 'picture',
      use: 'case',
    })
    const pictures = [{ media, shows: '路侧检测点' }]
    const { case: id, seq } = await write(house, draftOf({ title: '有图的' }, { pictures }))
    expect(await house.refused(EDITOR, 'cases.submit', { case: id, seq })).toMatchObject({
      code: 'MEDIA_NOT_READY',
    })
    const waiting = await page(phone(EDITOR), 'submit', { case: id })
    await waiting.shows('影像还在检测')
    await findNothingAgainst(media)
    await house.ask(EDITOR, 'cases.submit', { case: id, seq })

    const app = phone(UNIT_REVIEWER)
    const review = await page(app, 'review', { case: id })
    await review.shows('路侧检测点')
    await review.tap('通过')
    await review.shows('人脸都处理过')
    const last = () => review.count('.ui-button') - 1
    expect(review.attribute('.ui-button', 'aria-disabled', last())).toBe('true')
    for (const nth of [0, 1, 2]) await review.tap('.ui-switch', nth)
    await review.tap('.ui-button', last())
    await review.shows('这一环节由别人来审')
    const [file] = await filesCalled('有图的')
    expect(file).toMatchObject({ review: { state: 'lawReview' } })
    expect(app.errors).toEqual([])
  })
})

describe('what was done with a case', () => {
  it('stands under its text for its authors, the latest first, the earliest one tap away', async () => {
    const id = await publishedCase(house, { reach: 'province', isPublic: true })
    await house.ask(EDITOR, 'cases.offerQuestions', { case: id })
    const app = phone(EDITOR)
    const outline = await page(app, 'edit', { case: id })
    await outline.shows('操作记录')
    expect(outline.count('.ui-act')).toBe(5)
    expect(outline.text()).toMatch(/把题目送去题库审核.*对外公开了.*改为全省共享/s)
    expect(outline.text()).not.toContain('提交了第 1 版')
    await outline.tap('更早的 1 条')
    await outline.shows(`${CAST.branchEditor.name} 提交了第 1 版`)
    expect(outline.text()).not.toContain('更早的')
    expectLight(app, outline)
  })

  it('stands there while it is under review too', async () => {
    const app = phone(EDITOR)
    const waiting = await page(app, 'edit', { case: await submitted(house) })
    await waiting.shows('撤回，接着写')
    await waiting.shows(`${CAST.branchEditor.name} 提交了第 1 版`)
    expectLight(app, waiting)
  })

  it('grows by what the province does, and says why it was taken down', async () => {
    const id = await publishedCase(house)
    const app = phone(PROVINCE)
    const share = await page(app, 'share', { case: id })
    await share.shows(`${CAST.legalReviewer.name} 通过了第 1 版的法制审核并发布`)
    await share.tap('.ui-switch')
    await share.shows(`${CAST.provincialAdmin.name} 改为全省共享`)
    await house.ask(UNIT_REVIEWER, 'cases.withdraw', { case: id, reason: '依据已废止' })
    const down = await page(phone(PROVINCE), 'share', { case: id })
    await down.shows('还没有发布，或者已经撤下')
    await down.shows(`${CAST.liaison.name} 撤下了：依据已废止`)
    expectLight(app, share)
  })
})
