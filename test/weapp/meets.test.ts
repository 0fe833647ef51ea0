import { describe, expect, it } from 'vitest'
import { type Answers, cannedCloud } from '../builders/canned'
import {
  appeals,
  entrant,
  eventReply,
  meet,
  meets,
  NOW,
  onTheDay,
  result,
  row,
  scorings,
  standings,
  team,
  way,
} from '../builders/meet-replies'
import { loadApp, type OpenPage, type PhoneOptions } from './harness/index'
import { expectLight, follow } from './study-day'

const PAGES = 'features/meets/pages'
const LONG = '新宾满族自治县交通运输综合行政执法大队旺清门超限检测站第二中队'

const phone = (answers: Answers, options: Partial<PhoneOptions> = {}) => {
  const { asked, callFunction } = cannedCloud({ 'meets.meet': () => meet(), ...answers }, NOW)
  const clockAheadMs = NOW - Date.now()
  return { asked, app: loadApp('dist/weapp', { callFunction, clockAheadMs, ...options }) }
}
const open = (
  answers: Answers,
  page: string,
  query: Record<string, string> = {},
  options: Partial<PhoneOptions> = {},
) => {
  const { app, asked } = phone(answers, options)
  return { app, asked, page: app.openPage(`${PAGES}/${page}/index`, { meet: 'm-1', ...query }) }
}
const last = (page: OpenPage) => page.count('.ui-button') - 1

describe('the list of meets', () => {
  it('puts what runs, comes and is over under its own head', async () => {
    const [running] = meets().meets
    if (!running) throw new Error('no meet')
    const others = [
      { ...running, meet: 'm-2', title: '春季比武', state: 'over' as const },
      { ...running, meet: 'm-3', title: '冬季比武', from: '2026-12-20' as typeof running.from },
    ]
    const shown = () => meets({ meets: [...others, running], judging: 2 })
    const { app, page } = open({ 'meets.list': shown }, 'list')
    const list = await page
    await list.shows('正在进行')
    expect(list.text()).toMatch(
      /正在进行.*全省交通运输执法大比武.*接下来.*冬季比武.*已结束.*春季比武/,
    )
    expect(list.text()).toContain('你是 2 个项目的评委')
    expectLight(app, list)
  })

  it('says when there was none yet', async () => {
    const { app, page } = open({ 'meets.list': () => meets({ meets: [] }) }, 'list')
    await (await page).shows('还没有办过大比武')
    expectLight(app, await page)
  })
})

describe('the contests’ tab', () => {
  const home = () => ({ season: null, running: [], coming: [], past: [], now: NOW })

  it('shows the meet that runs and leads to it', async () => {
    const { app } = phone({ 'contest.home': home, 'meets.list': () => meets({ judging: 1 }) })
    const page = await app.openPage('features/contest/home/index')
    await page.shows('11月25日至27日，浑南训练基地，9 个项目')
    await page.tap('全省交通运输执法大比武')
    expect((await follow(app, '/meets/pages/meet/')).query).toEqual({ meet: 'm-1' })
    expectLight(app, page)
  })

  it.each([
    ['there is no meet', () => meets({ meets: [] })],
    ['meets can’t be had', () => new Error('NOT_BOUND')],
  ])('says nothing of meets when %s', async (_, list) => {
    const { app } = phone({ 'contest.home': home, 'meets.list': list })
    const page = await app.openPage('features/contest/home/index')
    await page.shows('平时练练')
    expect(page.text()).not.toContain('业务大比武')
  })
})

describe('a meet', () => {
  it('shows its events as a road, and our own entrants', async () => {
    const { app, page } = open({}, 'meet')
    const shown = await page
    await shown.shows('和平大队第3中队')
    expect(shown.text()).toContain('军事队列9:00团体，东训练场，权重 15成绩公示')
    expect(shown.text()).toContain('以案释法13:30个人，东训练场，权重 10预赛成绩已定，决赛评分中')
    expect(shown.text()).toContain('体能16:00团体，不计总成绩还没比')
    expect([shown.count('.is-past'), shown.count('.is-now')]).toEqual([1, 1])
    await shown.tap('以案释法')
    const { query } = await follow(app, '/event/')
    expect(query).toEqual({ meet: 'm-1', event: 'lesson', stage: 'final' })
    expectLight(app, shown)
  })

  it('says when results wait for the reveal', async () => {
    const frozen = () => meet({ frozen: true, freezeAt: onTheDay('12:00') })
    const { page } = open({ 'meets.meet': frozen }, 'meet')
    await (await page).shows('12:00 已封榜')
    expect((await page).text()).toContain('之后的成绩等滚榜一起揭晓')
  })

  it.each([
    ['a liaison', { mayEnter: true }, ['为本单位的队和选手']],
    ['a judge', { judges: true }, ['去评分']],
    ['an organiser', { mayManage: true }, ['抽签、公布、滚榜']],
    ['others', {}, []],
  ])('offers %s what is theirs', async (_, of, words) => {
    const { page } = open({ 'meets.meet': () => meet(of) }, 'meet')
    const shown = await page
    await shown.shows('申诉和答复')
    const all = ['为本单位的队和选手', '去评分', '抽签、公布、滚榜']
    expect(all.filter((one) => shown.text().includes(one))).toEqual(words)
  })

  it('keeps to its measure with twenty events and long names', async () => {
    const [first] = meet().events
    if (!first) throw new Error('no event')
    const events = Array.from({ length: 20 }, (_, nth) => ({ ...first, event: `e-${nth}` }))
    const mine = Array.from({ length: 8 }, (_, nth) => team(nth, { name: LONG, unitName: LONG }))
    const { app, page } = open({ 'meets.meet': () => meet({ events, mine }) }, 'meet')
    await (await page).shows(LONG)
    expectLight(app, await page)
  })

  it.each([
    ['MEET_NOT_FOUND', '没有找到这场比武'],
    ['NOT_BOUND', '核对一下姓名和证号'],
  ])('refused as %s says so', async (code, words) => {
    const { page } = open({ 'meets.meet': () => new Error(code) }, 'meet')
    await (await page).shows(words)
  })
})

describe('an event', () => {
  const event = (answer: () => unknown) =>
    open({ 'meets.event': answer }, 'event', { event: 'drill', stage: 'final' })

  it('shows its provisional standing, who told a tie, and until when one may appeal', async () => {
    const { app, page } = event(() => eventReply())
    const shown = await page
    await shown.shows('18:00 前可以申诉，之后确认。')
    expect(shown.text()).toContain('和平大队第3中队（我们）')
    expect(shown.text()).toContain('均分 90.2，赛区折算后 91.0')
    expect(shown.text()).toContain('同分，比“口令”定先后')
    expect(shown.count('.is-mine')).toBe(1)
    await shown.tap('和平大队第3中队（我们）')
    expect((await follow(app, '/entrant/')).query).toMatchObject({ entrant: 'e-3' })
    expectLight(app, shown)
  })

  it('says what a correction changed, and why', async () => {
    const change = { entrant: 'e-3', name: '和平大队第3中队', before: 9000, after: 9100 }
    const changes = [{ ...change, rankBefore: 4, rankAfter: 3 }]
    const corrected = result({ version: 2, changes, reason: '口令没有迟' })
    const { page } = event(() => eventReply({ result: corrected }))
    const shown = await page
    await shown.shows('第 2 版改了什么')
    expect(shown.text()).toContain('90.0 改为 91.0，第 4 名 改为 第 3 名')
    expect(shown.text()).toContain('原因：口令没有迟')
  })

  it.each([
    ['is frozen', { result: null, frozen: true }, '这个项目的成绩等滚榜揭晓'],
    ['has a final result', { result: result({ state: 'final' }) }, '申诉期已过，成绩不再变。'],
    [
      'has somebody without a score',
      { result: result({ rows: [row(1, { rank: null, score: null })] }) },
      '没有成绩',
    ],
  ])('says so when it %s', async (_, of, words) => {
    const { page } = event(() => eventReply(of))
    await (await page).shows(words)
  })

  it('opens at the running order before there is a result, with its seed', async () => {
    const { app, page } = event(() => eventReply({ result: null }))
    const shown = await page
    await shown.shows('抽签种子：3342.00')
    expect(shown.text()).toMatch(/2 号和平大队第2中队.*3 号和平大队第3中队.*1 号/)
    expect(shown.text()).toContain('已退赛')
    await shown.tap('成绩')
    await shown.shows('成绩还没有公布')
    expectLight(app, shown)
  })

  it.each([
    [
      'judged',
      [
        '齐步与立定10 分',
        '口令迟：扣 0.5 分，最多扣 2 次',
        '有人出列：整张评分表记 0 分',
        '去掉 1 个最高分',
      ],
    ],
    ['measured', ['男 · 29 岁以下', '女 · 各年龄 · 内勤', '3 分 40 秒以内100 分']],
    ['taken', ['成绩从考试或知识竞赛转入', '看那一场']],
  ] as const)('that is %s says how, before anything else is there', async (kind, words) => {
    const before = { result: null, seed: null, order: [], scoring: scorings[kind] }
    const { app, page } = event(() => eventReply(before))
    const shown = await page
    for (const word of words) await shown.shows(word)
    expectLight(app, shown)
  })

  it('shows another group’s standards when it is chosen', async () => {
    const before = { result: null, seed: null, order: [], scoring: scorings.measured }
    const shown = await event(() => eventReply(before)).page
    await shown.tap('女 · 各年龄 · 内勤')
    await shown.shows('4 分 5 秒以内60 分')
  })

  it('takes an appeal once, keeps it when the network is lost, and says when it arrived', async () => {
    let lost = true
    const store = new Map<string, string>()
    const answers = {
      'meets.event': () => eventReply({ mayAppeal: ['e-3'] }),
      'meets.appeal': () => (lost ? undefined : { id: 'a-1', at: onTheDay('14:05') }),
    }
    const query = { event: 'drill', stage: 'final' }
    const first = open(answers, 'event', query, { store })
    const shown = await first.page
    await shown.shows('为 和平大队第3中队 申诉')
    await shown.tap('为 和平大队第3中队 申诉')
    await shown.shows('写清是哪一项')
    await shown.tap('提交申诉')
    await shown.shows('请写一句是哪里不对。')
    await shown.input('.ui-field-area', '口令没有迟')
    await shown.tap('提交申诉')
    await shown.shows('网络')
    lost = false
    const again = open(answers, 'event', query, { store })
    const back = await again.page
    await back.shows('为 和平大队第3中队 申诉')
    await back.tap('为 和平大队第3中队 申诉')
    await back.shows('写清是哪一项')
    expect(back.attribute('.ui-field-area', 'value')).toBe('口令没有迟')
    await back.tap('.ui-button', last(back))
    await back.shows('申诉已收到，14:05')
    const keys = [...first.asked, ...again.asked]
      .filter(({ path }) => path === 'meets.appeal')
      .map(({ input }) => input.key)
    expect(keys.length).toBeGreaterThan(1)
    expect(new Set(keys).size).toBe(1)
    expect([...store.keys()].filter((key) => key.startsWith('meets.appeal'))).toEqual([])
  })

  it('says why an appeal was refused, and keeps what was written', async () => {
    const answers = {
      'meets.event': () => eventReply({ mayAppeal: ['e-3'] }),
      'meets.appeal': () => new Error('NOT_OPEN'),
    }
    const shown = await open(answers, 'event', { event: 'drill', stage: 'final' }).page
    await shown.shows('为 和平大队第3中队 申诉')
    await shown.tap('为 和平大队第3中队 申诉')
    await shown.shows('写清是哪一项')
    await shown.input('.ui-field-area', '口令没有迟')
    await shown.tap('提交申诉')
    await shown.shows('现在不在申诉期')
    expect(shown.attribute('.ui-field-area', 'value')).toBe('口令没有迟')
  })
})

describe('the standings', () => {
  const answers = { 'meets.standings': () => standings() }

  it('explain themselves with the reader’s own row', async () => {
    const { app, page } = open(answers, 'standings')
    const shown = await page
    await shown.shows('拿 和平大队第2中队 来算')
    expect(shown.text()).toContain('军事队列91.3 × 权重 151369.5')
    expect(shown.text()).toContain('以案释法没有成绩，记 0 × 权重 100.0')
    expect(shown.text()).toContain('加起来1369.5权重之和25.0总分加起来 ÷ 权重之和54.78')
    expect(shown.text()).toContain('总分相同，比“军事队列”定先后')
    expect(shown.text()).toContain('每个项目取本单位成绩最好的 2 个')
    expectLight(app, shown)
  })

  it('open how another unit’s total came about, and lead from a person to theirs', async () => {
    const { app, page } = open(answers, 'standings')
    const shown = await page
    await shown.tap('和平大队第3中队')
    await expect.poll(() => shown.count('.ui-sheet')).toBe(1)
    await shown.tap('.ui-sheet-close')
    await shown.tap('全能')
    await shown.shows('至少有 3 项成绩才排名')
    await shown.tap('和平大队第3中队')
    expect((await follow(app, '/entrant/')).query).toMatchObject({ entrant: 'u-3' })
  })

  it.each([
    ['are frozen', { frozen: true }, '封榜后公布的成绩还没有算进来'],
    ['are final', { state: 'final' }, '成绩已定'],
    ['are empty', { rows: [], state: 'none', asOf: null }, '单位名次在这里'],
  ] as const)('say so when they %s', async (_, of, words) => {
    const { page } = open({ 'meets.standings': () => standings(of) }, 'standings')
    await (await page).shows(words)
  })
})

describe('how a score came about', () => {
  it('is told sheet by sheet, without names of judges', async () => {
    const { app, page } = open({ 'meets.entrant': () => entrant() }, 'entrant', { entrant: 'e-3' })
    const shown = await page
    await shown.shows('评委一最高，去掉95.0')
    expect(shown.text()).toContain('评委五最低，去掉83.0取平均留下的 3 张评分表90.2')
    expect(shown.text()).toContain('+0.8得分91.0折成百分计总成绩时乘权重 1591.0')
    expect(shown.text()).toContain('王海波一线执法')
    expect(shown.count('.is-off')).toBe(2)
    expectLight(app, shown)
  })

  it('is told by what was measured, in its own unit', async () => {
    const measured = way({ sheets: [], measured: { value: 22_350, points: 9000 }, raw: 9000 })
    const answers = {
      'meets.entrant': () => entrant({ scores: [measured] }),
      'meets.event': () => eventReply({ scoring: scorings.measured }),
    }
    await (await open(answers, 'entrant', { entrant: 'e-3' }).page).shows('测得3 分 43.5 秒')
  })

  it.each([
    ['nothing was published', { scores: [] }, '还没有公布的成绩'],
    [
      'there is no score',
      { scores: [way({ score: null, raw: null, rank: null })] },
      '没有上场，或者没有完成',
    ],
    ['it withdrew', { withdrawn: true }, '已退赛，成绩不计'],
    ['there is a total', { total: 9012 }, '90.12'],
  ])('says so when %s', async (_, of, words) => {
    const { page } = open({ 'meets.entrant': () => entrant(of) }, 'entrant', { entrant: 'e-3' })
    await (await page).shows(words)
  })

  it('keeps to its measure with nine events of seven judges', async () => {
    const sheets = Array.from({ length: 7 }, () => ({ total: 9000, left: 'none' as const }))
    const scores = Array.from({ length: 9 }, (_, nth) => way({ event: `e-${nth}`, sheets }))
    const { page } = open({ 'meets.entrant': () => entrant({ scores }) }, 'entrant')
    await (await page).shows('评委七')
    expect((await page).measure().nodes).toBeLessThan(1000)
  })
})

describe('appeals', () => {
  it('show what was answered, and mine that wait', async () => {
    const { app, page } = open({ 'meets.appeals': () => appeals() }, 'appeals')
    const shown = await page
    await shown.shows('和平大队第3中队 · 军事队列采纳')
    expect(shown.text()).toContain('看了录像，改为不扣。')
    expect(shown.text()).toContain('和平大队第4中队 · 以案释法等答复')
    expectLight(app, shown)
  })

  it('say when there are none', async () => {
    const { page } = open({ 'meets.appeals': () => appeals({ appeals: [] }) }, 'appeals')
    await (await page).shows('还没有申诉')
  })
})
