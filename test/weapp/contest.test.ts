import { describe, expect, it } from 'vitest'
import { canned, PAPER, Refusal, roundShown } from './exam-day'
import { loadApp, type PhoneOptions } from './harness/index'
import { expectLight } from './study-day'

const HOME = 'features/contest/home/index'
const HOUR = 3_600_000
const now = Date.now()
const home = (more: object = {}) => ({
  now,
  season: null,
  running: [],
  coming: [],
  past: [],
  ...more,
})
const open = (answer: () => unknown, options: Partial<PhoneOptions> = {}) => {
  const app = loadApp('dist/weapp', {
    callFunction: canned({ 'contest.home': answer }),
    ...options,
  })
  return { app, opened: app.openPage(HOME) }
}
const mine = {
  attempt: 'c-round-0001:o-1:1',
  number: 1,
  state: 'open' as const,
  startedAt: now,
  endsAt: now + HOUR / 2,
  submittedAt: null,
  points: null,
  passed: null,
}
const running = roundShown({ opensAt: now - HOUR, closesAt: now + HOUR })

describe('竞赛', () => {
  it('shows the round that runs, with the way in and its board', async () => {
    const frozen = { ...running, freezeAt: now + HOUR / 2 }
    const { app, opened } = open(() => home({ running: [frozen] }))
    const page = await opened
    await page.shows('公路治超知识竞赛')
    await page.shows('还有 1 次')
    await page.shows('封榜')
    await page.tap('进场答题')
    expect(app.phone.navigations.at(-1)?.url).toContain('/enter/index?sitting=c-round-0001')
    await page.tap('看实时榜')
    expect(app.phone.navigations.at(-1)?.url).toContain('/boards/')
    expectLight(app, page)
  })

  it('goes on with what was begun, and says when the board stands still', async () => {
    const under = { ...running, freezeAt: now - 1, attempts: [mine] }
    const { app, opened } = open(() => home({ running: [running, under] }))
    const page = await opened
    await page.shows('已封榜，名次停在这一刻')
    await page.shows('同时进行')
    await page.tap('继续答题')
    expect(app.phone.navigations.at(-1)?.url).toContain('/paper/')
    expect(app.errors).toEqual([])
  })

  it('changes by itself when a round closes', async () => {
    const soon = roundShown({ opensAt: now - HOUR, closesAt: Date.now() + 3_000 })
    const { app, opened } = open(() => home({ running: [soon] }))
    const page = await opened
    await page.shows('进场答题')
    await expect.poll(() => page.text(), { timeout: 6_000 }).toContain('现在没有竞赛')
    await page.shows('往期')
    expect(page.text()).not.toContain('进场答题')
    expect(app.errors).toEqual([])
  })

  it('tells what comes, and how one stood before', async () => {
    const coming = roundShown({
      title: '宪法日专场',
      opensAt: now + 72 * HOUR,
      closesAt: now + 80 * HOUR,
    })
    const past = {
      round: roundShown({ title: '证据专场' }),
      standing: { right: 27, points: 54, rank: 37 },
    }
    const { app, opened } = open(() => home({ coming: [coming], past: [past] }))
    const page = await opened
    await page.shows('宪法日专场')
    await page.shows('你对了 27 题，第 37 名')
    await page.tap('全部')
    expect(app.phone.navigations.at(-1)?.url).toContain('/past/')
    expectLight(app, page)
  })

  it('says that there is none', async () => {
    const { opened } = open(() => home())
    await (await opened).shows('同一份题，同一个钟')
  })

  it('leads whoever is not bound to the roster', async () => {
    const { opened } = open(() => new Refusal('NOT_BOUND'))
    await (await opened).shows('还没有和名册核对')
  })

  it('goes on with the paper on this phone when there is no network', async () => {
    const store = new Map<string, string>()
    const paper = {
      attempt: mine.attempt,
      sitting: running.sitting,
      title: running.title,
      phone: 1,
      questions: [],
      answers: {},
      startedAt: now,
      endsAt: now + HOUR,
      lastAt: now + HOUR,
      now,
      saveEveryMs: 30_000,
      handInAfterMs: 0,
    }
    const before = loadApp('dist/weapp', {
      callFunction: canned({ 'exam.start': () => paper }),
      store,
    })
    await before.openPage(PAPER, { attempt: mine.attempt })
    await expect.poll(() => [...store.keys()].some((key) => key.includes('exam.paper'))).toBe(true)
    const { app, opened } = open(() => home(), { store, network: 'none' })
    const page = await opened
    await expect.poll(() => page.text(), { timeout: 8_000 }).toContain('继续答题')
    await page.tap('继续答题')
    expect(app.phone.navigations.at(-1)?.url).toContain('/paper/')
  })
})
