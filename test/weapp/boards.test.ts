import { describe, expect, it } from 'vitest'
import { evening, hall, head, person, persons, unit, units } from '../builders/board-replies'
import type { Path } from '../builders/paths'
import { type App, loadApp, type OpenPage, type PhoneOptions } from './harness/index'
import { expectLight } from './study-day'

type Answers = Readonly<Record<string, (input: Record<string, unknown>) => unknown>>

/** A cloud of canned answers that notes what it was asked; an answer that is an error was refused by that name. */
function cloudOf(answers: Answers) {
  const asked: string[] = []
  const callFunction = async (_: string, data: unknown) => {
    const { path, input } = data as { path: Path; input: Record<string, unknown> }
    asked.push(path)
    const answer = answers[path]?.(input)
    if (answer === undefined) throw new Error('request:fail')
    if (answer instanceof Error)
      return { ok: false, code: answer.message, data: answer.cause, requestId: 'r-1' }
    return { ok: true, data: answer, now: evening('19:41:00') }
  }
  return { asked, callFunction }
}

const phone = (answers: Answers, options: Partial<PhoneOptions> = {}) => {
  const { asked, callFunction } = cloudOf(answers)
  const clockAheadMs = evening('19:41:00') - Date.now()
  return { asked, app: loadApp('dist/weapp', { callFunction, clockAheadMs, ...options }) }
}
const board = (app: App): Promise<OpenPage> =>
  app.openPage('features/boards/pages/board/index', { board: 'c-1' })

describe('a board of persons', () => {
  it('shows the first ten, how many stand between, and me among my neighbours', async () => {
    const { app } = phone({ 'boards.persons': () => persons() })
    const page = await board(app)
    await page.shows('19:30 已封榜')
    expect(page.text()).toContain('名次停在这一刻，20:30 滚榜揭晓')
    expect(page.count('.ui-rank-row')).toBe(13)
    expect(page.text()).toContain('中间 201 人')
    expect(page.text()).toContain('王海波（我）同为 87 分，用时定先后21:40')
    expect(page.count('.is-mine')).toBe(1)
    expectLight(app, page)
  })

  it.each([
    [
      'live',
      { state: 'live', asOf: evening('19:12:05') },
      '截至 19:12:0519:30 封榜，20:30 滚榜揭晓',
    ],
    ['live for good', { state: 'live', freezeAt: null, revealAt: null }, '每分钟更新一次'],
    [
      'frozen past the time of its reveal',
      { now: evening('20:40:00') },
      '名次停在这一刻，等滚榜揭晓',
    ],
    ['revealed', { state: 'revealed', asOf: evening('20:35:10') }, '名次已揭晓截至 20:35:10'],
    ['revealed anew', { state: 'revealed', version: 2 }, '第 2 次公布'],
  ] as const)('says so when it is %s', async (_, of, words) => {
    const { app } = phone({ 'boards.persons': () => persons({ head: head(of) }) })
    await (await board(app)).shows(words)
  })

  it.each([
    ['share a place in everything', 'time', 213, '同为 87 分，用时也相同，并列'],
    ['share a place where time does not count', 'none', 213, '同为 87 分，名次并列'],
    ['differ in time', 'time', 212, '同为 87 分，用时定先后'],
  ] as const)('says how I and another %s', async (_, tieBreak, rank, words) => {
    const rows = [person(rank, 87), person(213, 87, { name: '王海波', mine: true })]
    const { app } = phone({
      'boards.persons': () => persons({ head: head({ tieBreak }), mine: { rows, tied: false } }),
    })
    await (await board(app)).shows(words)
  })

  it('shows me once when I am among the first, or alone', async () => {
    const only = person(1, 87, { name: '王海波', mine: true })
    const { app } = phone({
      'boards.persons': () => persons({ top: [only], mine: { rows: [only], tied: false } }),
    })
    const page = await board(app)
    await page.shows('王海波（我）')
    expect(page.count('.ui-rank-row')).toBe(1)
    expect(page.text()).not.toContain('中间')
  })

  it.each([
    ['nobody is on it', { top: [], mine: null, members: 0 }, '榜上还没有人'],
    ['I have no score', { mine: null }, '答完一场，这里有你的名次'],
    ['I left it', { mine: null, away: true }, '个人榜上没有显示你。分数仍计入单位。'],
  ])('says so when %s', async (_, of, words) => {
    const { app } = phone({ 'boards.persons': () => persons(of) })
    const page = await board(app)
    await page.shows(words)
    expectLight(app, page)
  })

  it('lets me leave, told what that does, and come back', async () => {
    let away = false
    const { app, asked } = phone({
      'boards.persons': () => persons(away ? { mine: null, away } : {}),
      'boards.setAway': (input) => {
        away = input.away === true
        return { away }
      },
    })
    const page = await board(app)
    await page.tap('不在个人榜上显示我')
    await page.shows('你的分数仍计入单位')
    expect(asked).not.toContain('boards.setAway')
    await page.tap('不显示我')
    await page.shows('个人榜上没有显示你')
    await page.tap('重新显示我')
    await page.tap('显示我')
    await page.shows('王海波（我）')
    expect(app.errors).toEqual([])
  })

  it('is asked again when it is pulled down, and keeps what it has when that fails', async () => {
    let lost = false
    const { app, asked } = phone({ 'boards.persons': () => (lost ? undefined : persons()) })
    const page = await board(app)
    await page.shows('王海波（我）')
    await page.live('onPullDownRefresh')
    await expect.poll(() => asked.length).toBe(2)
    lost = true
    await page.live('onPullDownRefresh')
    await expect.poll(() => page.text(), { timeout: 8000 }).toContain('这是上次取到的名次')
    expect(page.text()).toContain('王海波（我）')
  })

  it.each([
    ['it does not exist', new Error('BOARD_NOT_FOUND'), '没有这张榜'],
    ['I am not bound', new Error('NOT_BOUND'), '核对以后，这里有榜和你的名次'],
  ])('says so when %s', async (_, refusal, words) => {
    const { app } = phone({ 'boards.persons': () => refusal })
    await (await board(app)).shows(words)
  })
})

describe('a board of units', () => {
  it('shows the first with the unit above, mine marked, and asks for another level', async () => {
    const levels: unknown[] = []
    const { app } = phone({
      'boards.persons': () => persons(),
      'boards.units': ({ level }) => {
        levels.push(level)
        return units()
      },
    })
    const page = await board(app)
    await page.tap('单位')
    await page.shows('和平大队第三中队（我们）')
    expect(page.text()).toContain('60.1')
    expect(page.text()).toContain('一共 386 个单位')
    await page.tap('县区')
    await expect.poll(() => levels).toEqual(['station', 'county'])
    expectLight(app, page)
    await page.tap('怎么算的')
    expect(app.phone.navigations.at(-1)?.url).toContain('level=county')
  })

  it('keeps mine at the foot when it is further down', async () => {
    const far = unit(57, 4120, { name: '和平大队第三中队', mine: true })
    const top = [unit(1, 6460), unit(2, 6390)]
    const { app } = phone({
      'boards.persons': () => persons(),
      'boards.units': () => units({ top, mine: far }),
    })
    const page = await board(app)
    await page.tap('单位')
    await page.shows('中间 54 个单位')
    expect(page.text()).toContain('和平大队第三中队（我们）')
  })
})

describe('the formula', () => {
  it('is shown with my unit’s own numbers, as the decision has them', async () => {
    const { app } = phone({ 'boards.units': () => units() })
    const page = await app.openPage('features/boards/pages/formula/index', { board: 'c-1' })
    for (const words of ['54.00', '97.7 %', '2.00 × 3.05', '60.10', '33.40 ÷ √120'])
      await page.shows(words)
    expectLight(app, page)
  })
})

describe('a score in 积分明细', () => {
  it('stands beside the points of study, and leads to its attempt', async () => {
    const entry = { day: '2026-11-18', at: evening('19:10:00'), understood: 0 }
    const study = { kind: 'study.checkIn', points: 9, set: 's1', right: 4 }
    const score = { kind: 'contest.score', points: 87, set: null, right: 26 }
    const entries = [
      { id: 'a', ...entry, ...score, attempt: 'c-1:o-1:1', title: '公路治超知识竞赛' },
      { id: 'b', ...entry, ...study, attempt: null, title: null },
    ]
    const { app } = phone({
      'ledger.entries': () => ({ month: '2026-11', total: 129, points: 9, entries }),
    })
    const page = await app.openPage('features/ledger/pages/entries/index')
    await page.shows('和积分分开，不相加')
    expect(page.text()).toContain('11月18日 周三每日学法，对了 4 题+9')
    expect(page.text()).toContain('公路治超知识竞赛11月18日 竞赛，对了 26 题87')
    await page.tap('公路治超知识竞赛')
    expect(app.phone.navigations.at(-1)?.url).toContain('result/index?attempt=c-1%3Ao-1%3A1')
    expectLight(app, page)
  })
})

describe('before a hall', () => {
  const open = (app: App) => app.openPage('features/boards/pages/hall/index', { board: 'c-1' })
  const run = (of = {}) => {
    let state: 'frozen' | 'revealed' = 'frozen'
    return {
      'boards.hall': ({ rehearsal }: Record<string, unknown>) =>
        hall(rehearsal === true, { state, ...of }),
      'boards.reveal': () => {
        state = 'revealed'
        return { head: head({ state }) }
      },
    }
  }
  const press = async (app: App, page: OpenPage, ...keys: string[]) => {
    for (const key of keys) {
      app.phone.keys.press(key)
      await page.live('onResize')
    }
  }

  it('nothing but places is asked for until the run begins', async () => {
    const { app } = phone(run())
    const page = await open(app)
    await page.shows('从最后一名往前，一名一名揭晓')
    expect(page.text()).not.toContain('赵立新')
    expectLight(app, page)
  })

  it('is driven by a clicker from the bottom up, and published by a second press', async () => {
    const { app, asked } = phone(run())
    const page = await open(app)
    await page.shows('开始滚榜')
    await press(app, page, 'PageDown', 'PageDown')
    await page.shows('第 3 名')
    expect(page.text()).toContain('佟浩')
    expect(page.text()).not.toContain('欧阳雪梅')
    await press(app, page, 'PageDown', 'PageUp')
    expect(page.text()).not.toContain('欧阳雪梅')
    await press(app, page, 'PageDown', ' ')
    await page.shows('赵立新')
    await press(app, page, 'Enter')
    await page.shows('现在公布这张榜吗')
    expect(asked).not.toContain('boards.reveal')
    await press(app, page, 'PageDown')
    await page.shows('已经公布，大家都看得到了')
    expect(asked.filter((path) => path === 'boards.reveal')).toHaveLength(1)
    expectLight(app, page)
  })

  it('goes on where it was after a reload', async () => {
    const store = new Map<string, string>()
    const first = phone(run(), { store }).app
    const page = await open(first)
    await page.shows('开始滚榜')
    await press(first, page, ' ', ' ', ' ')
    await page.shows('第 2 名')

    const again = await open(phone(run(), { store }).app)
    await again.shows('第 2 名')
    expect(again.text()).toContain('欧阳雪梅')
    const anew = await open(phone(run({ version: 2 }), { store }).app)
    await anew.shows('开始滚榜')
  })

  it('stops at the second Escape, with the board still frozen', async () => {
    const { app, asked } = phone(run())
    const page = await open(app)
    await page.shows('开始滚榜')
    await press(app, page, ' ', ' ', 'Escape')
    await page.shows('停在这里吗')
    await press(app, page, 'Escape')
    await page.shows('上次停在了中间')
    expect(page.text()).not.toContain('佟浩')
    expect(asked).not.toContain('boards.reveal')
  })

  it('can be rehearsed without a name', async () => {
    const { app, asked } = phone(run())
    const page = await open(app)
    await page.shows('开始滚榜')
    await page.tap('彩排')
    await press(app, page, ' ', ' ', ' ', ' ')
    await page.shows('彩排到这里')
    expect(page.text()).not.toMatch(/佟浩|赵立新/)
    expect(asked).not.toContain('boards.reveal')
  })

  it('goes straight to the rehearsal when one comes to rehearse, whatever was kept', async () => {
    const store = new Map<string, string>()
    const first = phone(run(), { store }).app
    const page = await open(first)
    await page.shows('开始滚榜')
    await press(first, page, ' ', ' ', ' ')
    await page.shows('欧阳雪梅')

    const { app } = phone(run(), { store })
    const query = { board: 'c-1', rehearsal: '1' }
    const again = await app.openPage('features/boards/pages/hall/index', query)
    await again.shows('待揭晓')
    await press(app, again, ' ')
    await again.shows('第 3 名')
    expect(again.text()).not.toMatch(/欧阳雪梅|佟浩/)
  })

  it('a tap on the page shows the next place', async () => {
    const { app, asked } = phone(run())
    const page = await open(app)
    await page.tap('开始滚榜')
    await expect.poll(() => asked.length).toBe(2)
    await page.live('onResize')
    await page.tap('.hall')
    await page.shows('第 3 名')
  })

  it('says what is still being counted', async () => {
    const refusal = new Error('STILL_COUNTING', { cause: { open: 3, unfolded: 12 } })
    const { app } = phone({ 'boards.hall': () => refusal })
    await (await open(app)).shows('还有 3 人在答题，12 份成绩正在入榜')
  })

  it('no longer listens when it is left', async () => {
    const { app } = phone(run())
    await open(app)
    expect(app.phone.keys.listening).toBe(1)
    await app.back()
    expect(app.phone.keys.listening).toBe(0)
  })
})
