import { describe, expect, it } from 'vitest'
import { openHouse } from '../builders/cloud'
import { attemptOf, holdExam, LEADER, MINUTE, OPENS, WANG } from '../builders/sit'
import {
  canned,
  choose,
  ENTER,
  handIn,
  lineOf,
  PAPER,
  paperOf,
  phoneOf,
  RESULT,
  Refusal,
  rightPlaces,
  roundShown,
  standAt,
} from './exam-day'
import { type App, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const DAY = 86_400_000
const house = await openHouse()

const first = await holdExam(house, 'weapp-01')
const second = await holdExam(house, 'weapp-02')
standAt(house, OPENS + MINUTE)

describe('an exam on a phone', () => {
  it('goes from the door to the result', async () => {
    const app = phoneOf(house, WANG)
    const door = await app.openPage(ENTER, { sitting: first })
    await door.shows('季度考试')
    await door.shows('点开始后才计时')
    await door.shows('赛前练习')
    expectLight(app, door)
    await door.tap('开始')

    const page = await follow(app, '/paper/')
    await page.shows('第 1 / 6 题')
    const attempt = await attemptOf(house, WANG, first)
    const right = rightPlaces(await paperOf(house, WANG, attempt))
    for (const [nth, places] of right.entries()) {
      await page.shows(`第 ${nth + 1} / 6 题`)
      await choose(page, places)
      expect(page.text()).not.toMatch(/选对了|不对/)
      if (nth < 5) await page.tap('下一题')
    }
    await page.shows('6 题的答案在这部手机里，还没交上去')
    expectLight(app, page)
    await page.tap('交卷')
    await page.shows('每道题都答了')
    await page.tap('确认交卷')
    await page.shows('交卷已收到')
    await page.tap('看成绩')

    const result = await follow(app, '/result/')
    await result.shows('30 分，满分 30 分')
    await result.shows('合格')
    await result.shows('《')
    expectLight(app, result)
  })

  it('is left and come back to without being handed in', async () => {
    const { paths, callFunction } = lineOf(house, LEADER)
    const app = phoneOf(house, LEADER, { callFunction })
    const attempt = await attemptOf(house, LEADER, first)
    const page = await app.openPage(PAPER, { attempt })
    await page.shows('第 1 / 6 题')
    await page.tap('.ui-option', 0)
    await app.hide()
    await expect.poll(() => paths).toEqual(['exam.start', 'exam.save'])
    await app.show()
    await page.shows('答了 1 题，已收到')
    await page.tap('返回')
    await page.shows('离开不会交卷')
    expect(paths).not.toContain('exam.submit')
    expect(app.errors).toEqual([])
  })

  it('goes on with another phone, and shows where both answered unknowing of each other', async () => {
    const attempt = await attemptOf(house, LEADER, second)
    const one = phoneOf(house, LEADER)
    const other = phoneOf(house, LEADER)
    const onOne = await one.openPage(PAPER, { attempt })
    await onOne.shows('第 1 / 6 题')
    const onOther = await other.openPage(PAPER, { attempt })
    await onOther.shows('第 1 / 6 题')
    await onOne.tap('.ui-option', 0)
    await one.hide()
    await onOther.tap('.ui-option', 1)
    await other.hide()
    await onOther.shows('这道题两部手机答得不一样')
    expect(onOther.count('.is-chosen')).toBe(1)
    await other.show()
    await onOther.tap('改用另一种')
    await expect.poll(() => onOther.text()).not.toContain('两部手机')
    await other.hide()
    await one.show()
    const answers = (await paperOf(house, LEADER, attempt)).answers
    expect(Object.values(answers)).toEqual([{ chosen: [1], rev: 2 }])
    expect([...one.errors, ...other.errors]).toEqual([])
  })

  it('outlives a lost network and a killed app, and arrives once', async () => {
    const attempt = await attemptOf(house, WANG, second)
    const store = new Map<string, string>()
    const app = phoneOf(house, WANG, { store })
    const page = await app.openPage(PAPER, { attempt })
    await page.shows('第 1 / 6 题')
    app.phone.network.change('none')
    await page.tap('.ui-option', 0)
    await page.tap('下一题')
    await page.shows('第 2 / 6 题')
    await page.tap('.ui-option', 1)
    await page.shows('2 题的答案在这部手机里，还没交上去')

    const again = phoneOf(house, WANG, { store, network: 'none' })
    const reopened = await again.openPage(PAPER, { attempt })
    await reopened.shows('2 题的答案在这部手机里，还没交上去')
    await reopened.shows('第 2 / 6 题')
    await handIn(reopened)
    await reopened.shows('答案在这部手机里，还没交上去')
    expect(reopened.text()).not.toContain('已收到')
    again.phone.network.change('wifi')
    await reopened.shows('交卷已收到')
    await reopened.shows('收到 2 题的答案')
    const { attempts } = (await house.ask(WANG, 'exam.enter', { sitting: second })).shown
    expect(attempts.find((mine) => mine.attempt === attempt)?.state).toBe('submitted')
    expect(again.errors).toEqual([])
  })

  it('does not open to those it is not for, and says so', async () => {
    const app = phoneOf(house, 'demo-judge')
    const door = await app.openPage(ENTER, { sitting: first })
    await door.shows('这一场不在你的范围')
    expect(app.errors).toEqual([])
  })
})

/** A paper of two questions whose time ends so soon. */
const shortPaper = (endsInMs: number) => ({
  attempt: 'c-round-0001:o-1:1',
  sitting: 'c-round-0001',
  title: '公路治超知识竞赛',
  phone: 1,
  questions: ['q-1', 'q-2'].map((id) => ({
    id,
    type: 'single',
    topic: '调查取证',
    lawName: '行政处罚法',
    stem: `题目 ${id}`,
    options: ['甲', '乙'],
    points: 2,
  })),
  answers: {},
  startedAt: Date.now(),
  endsAt: Date.now() + endsInMs,
  lastAt: Date.now() + endsInMs + 180_000,
  now: Date.now(),
  saveEveryMs: 30_000,
  handInAfterMs: 1_500,
})
const attempt = shortPaper(0).attempt

describe.each([0, DAY, -DAY])('a phone whose clock is %i ms off', (clockAheadMs) => {
  it('hands in by itself when the time is up by the server, and locks before', async () => {
    const handedIn: { answers: object }[] = []
    const callFunction = canned({
      'exam.start': () => shortPaper(4_000),
      'exam.submit': (input: { answers: object }) => {
        handedIn.push(input)
        return {
          attempt,
          at: Date.now(),
          by: 'officer',
          late: false,
          answered: 1,
          shown: false,
          points: null,
        }
      },
    })
    const app = loadApp('dist/weapp', { callFunction, clockAheadMs })
    const page = await app.openPage(PAPER, { attempt })
    await page.shows('0:0')
    await page.tap('.ui-option', 1)
    await page.shows('1 题的答案在这部手机里')
    const patience = { timeout: 9_000 }
    await expect.poll(() => page.text(), patience).toContain('时间到，正在交卷')
    expect(handedIn).toEqual([])
    expect(page.count('.ui-option')).toBe(0)
    await expect.poll(() => page.text(), patience).toContain('交卷已收到')
    expect(handedIn).toMatchObject([{ answers: { 'q-1': { chosen: [1], rev: 1 } } }])
    expect(app.errors).toEqual([])
  })

  it('opens the door when the server says so', async () => {
    const startAt = Date.now() + 3_000
    const shown = roundShown({ opensAt: startAt - 1_000, closesAt: startAt + DAY, state: 'coming' })
    const callFunction = canned({
      'exam.enter': () => ({ shown, now: Date.now(), next: { attempt, startAt }, resitFrom: null }),
    })
    const app = loadApp('dist/weapp', { callFunction, clockAheadMs })
    const door = await app.openPage(ENTER, { sitting: 'c-round-0001' })
    await door.shows('离开始还有')
    await door.tap('.ui-button', 0)
    expect(app.phone.navigations).toEqual([])
    await expect.poll(() => door.text(), { timeout: 6_000 }).toContain('点开始后才计时')
    await door.tap('开始')
    expect(app.phone.navigations.at(-1)?.url).toContain('/paper/')
  })
})

describe('a paper that was not taken', () => {
  it.each([
    ['ALREADY_SUBMITTED', { at: Date.parse('2026-11-18T09:20:00+08:00') }, '9:20 已经交过卷'],
    ['NOT_AN_OPTION', undefined, '有的答案对不上题目'],
    ['ATTEMPT_NOT_FOUND', undefined, '这份卷不属于现在绑定的人'],
  ])('says why: %s', async (code, data, sentence) => {
    const callFunction = canned({
      'exam.start': () => shortPaper(60_000),
      'exam.submit': () => new Refusal(code, data),
    })
    const app = loadApp('dist/weapp', { callFunction })
    const page = await app.openPage(PAPER, { attempt })
    await page.shows('题目 q-1')
    await handIn(page)
    await page.shows(sentence)
    expect(app.errors).toEqual([])
  })
})

describe('the door', () => {
  const now = Date.now()
  const open = { opensAt: now - DAY, closesAt: now + DAY }
  const done = {
    attempt,
    number: 1,
    state: 'submitted' as const,
    startedAt: now,
    endsAt: now,
    submittedAt: now,
    points: null,
    passed: null,
  }
  it.each([
    ['withdrawn', roundShown({ ...open, state: 'withdrawn' }), null, '已经撤销'],
    [
      'over',
      roundShown({ closesAt: now - 1, attempts: [done], state: 'closed' }),
      null,
      '已经截止',
    ],
    ['used up', roundShown({ ...open, attempts: [done] }), null, '机会用完了'],
    ['a resit later', roundShown({ ...open, attempts: [done] }), now + DAY, '还不能补考'],
  ])('says so when it is %s', async (_, shown, resitFrom, sentence) => {
    const callFunction = canned({ 'exam.enter': () => ({ shown, now, next: null, resitFrom }) })
    const app = loadApp('dist/weapp', { callFunction })
    const door = await app.openPage(ENTER, { sitting: 'c-round-0001' })
    await door.shows(sentence)
    expect(app.errors).toEqual([])
  })
})

describe('an exam of a hundred questions', () => {
  const hundred = Array.from({ length: 100 }, (_, nth) => `q-${nth + 1}`)
  const options = ['甲'.repeat(30), '乙'.repeat(30), '丙'.repeat(30), '丁'.repeat(30)]
  const citation = {
    law: 'l',
    version: 'v',
    article: '1',
    lawName: '公路法',
    versionLabel: '',
    point: '要点',
  }
  const shared = { topic: '调查取证', stem: '题'.repeat(60), options }

  const expectInBounds = (app: App, page: OpenPage) => {
    expect(page.measure().nodes).toBeLessThan(1_000)
    expect(page.largestSetData()).toBeLessThan(256 * 1024)
    expect(app.errors).toEqual([])
  }

  it('is light enough to be answered, with all of them in the answer sheet', async () => {
    const questions = hundred.map((id) => ({
      ...shared,
      id,
      type: 'single',
      lawName: '公路法',
      points: 1,
    }))
    const callFunction = canned({ 'exam.start': () => ({ ...shortPaper(600_000), questions }) })
    const app = loadApp('dist/weapp', { callFunction })
    const page = await app.openPage(PAPER, { attempt })
    await page.shows('第 1 / 100 题')
    await page.tap('答题卡')
    await page.shows('未答')
    expect(page.count('.sheet-cell')).toBe(100)
    expectInBounds(app, page)
  })

  it('is light enough to be looked through afterwards', async () => {
    const marks = { chosen: [0], key: [true, false, false, false], notes: [null, null, null, null] }
    const said = { right: true, late: false, withdrawn: false, corrected: true, points: 1, most: 1 }
    const taught = { takeaway: '记住', reason: '因为', citation }
    const questions = hundred.map((question) => ({
      ...shared,
      ...marks,
      ...said,
      ...taught,
      question,
      type: 'single',
    }))
    const topics = hundred.map((topic) => ({ topic, domain: 'general', right: 0, asked: 1 }))
    const callFunction = canned({
      'exam.result': () => ({
        attempt,
        sitting: 'x-1',
        kind: 'exam',
        title: '年终考试',
        startedAt: 0,
        submittedAt: 1,
        by: 'officer',
        late: true,
        seconds: 61,
        right: 100,
        asked: 100,
        points: 100,
        bonus: 0,
        most: 100,
        passed: true,
        certificate: true,
        topics,
        questions,
      }),
    })
    const app = loadApp('dist/weapp', { callFunction })
    const page = await app.openPage(RESULT, { attempt })
    await page.shows('第 1 题，共 100 题')
    await page.shows('这道题的答案后来更正过')
    await page.shows('这次交卷过了时间才收到')
    await page.tap('下一题')
    await page.shows('第 2 题，共 100 题')
    expectInBounds(app, page)
  })
})
