import { describe, expect, it } from 'vitest'
import {
  award,
  awards,
  evidence,
  flag,
  indicator,
  journey,
  LONGEST,
  MOMENT,
  mine,
  noFlag,
  notice,
  objection,
  placeRow,
  recordRead,
  running,
  score,
  sections,
  standing,
} from '../builders/flag-replies'
import { type Canned, canned, Refusal } from './exam-day'
import { type App, loadApp, type OpenPage, type PhoneOptions } from './harness/index'
import { follow } from './study-day'

const HOME = 'features/honours/home/index'
const page = (name: string): string => `features/honours/pages/${name}/index`
const OF_TIEXI = { period: '2026-q3', unit: 'u-210303-2' }

/** An old phone keeps up with so much. */
const MOST_NODES = 1000
const MOST_BYTES = 256 * 1024

const phone = (answers: Canned, options: Partial<PhoneOptions> = {}): App =>
  loadApp('dist/weapp', {
    callFunction: canned(answers, () => MOMENT),
    clockAheadMs: MOMENT - Date.now(),
    ...options,
  })

/** The page is light enough for an old phone, and nothing complained. */
function expectWithinLimits(app: App, { measure, largestSetData }: Measured): void {
  const { nodes, depth, mostChildren } = measure
  expect(nodes).toBeLessThanOrEqual(MOST_NODES)
  expect(depth).toBeLessThan(30)
  expect(mostChildren).toBeLessThanOrEqual(60)
  expect(largestSetData).toBeLessThanOrEqual(MOST_BYTES)
  expect(app.errors).toEqual([])
}
interface Measured {
  readonly measure: ReturnType<OpenPage['measure']>
  readonly largestSetData: number
}
const measured = (opened: OpenPage): Measured => ({
  measure: opened.measure(),
  largestSetData: opened.largestSetData(),
})

const flags: Canned = { 'honours.flag': () => flag(), 'honours.score': () => score() }
const many = <T>(count: number, one: (nth: number) => T): T[] =>
  Array.from({ length: count }, (_, nth) => one(nth))

describe('the tab 红旗 in WeChat', () => {
  it('leads from who holds it to a piece of evidence in two taps', async () => {
    const app = phone(flags)
    const home = await app.openPage(HOME)
    await home.shows('10月20日接旗，已执旗 29 天')
    expect(home.text()).toContain('三中队离红旗还差 2.1 分现列第 4')
    expect(home.text()).toContain('登录次数、学习时长、打卡率都不计分。')
    expectWithinLimits(app, measured(home))
    await home.tap('以案释法')
    const section = await follow(app, '/section/')
    await section.shows('发布 3 篇，每篇 2 分')
    expectWithinLimits(app, measured(section))
    await section.tap('夜查货车，司机不肯下车', 0)
    expect(app.phone.navigations.at(-1)?.url).toBe('/features/cases/pages/case/index?case=k-0')
  })

  it.each([
    ['before the first period', noFlag(), '流动红旗还没有开评'],
    ['while the first period runs', flag({ holder: null, journey: [] }), '还没有单位持旗'],
    ['while nothing runs', flag({ running: null }), '现在没有在评的周期'],
    ['when we are first', flag({ running: running({ mine: mine({ rank: 1 }) }) }), '现在排在第一'],
    [
      'when we are barred',
      flag({ running: running({ mine: mine({ vetoed: true, chances: [] }) }) }),
      '有一票否决',
    ],
    [
      'before the handover',
      flag({ holder: { score: score(LONGEST), since: null, days: null } }),
      '等着交接',
    ],
  ])('says so %s', async (_, reply, words) => {
    const app = phone({ 'honours.flag': () => reply })
    const home = await app.openPage(HOME)
    await home.shows(words)
    expectWithinLimits(app, measured(home))
  })

  it('shows what was seen last without a network, after a new start as well', async () => {
    const store = new Map<string, string>()
    await (await phone(flags, { store }).openPage(HOME)).shows('铁西大队')
    const app = phone(flags, { store, network: 'none' })
    const home = await app.openPage(HOME)
    await home.shows('铁西大队')
    await expect
      .poll(() => home.text(), { timeout: 10_000 })
      .toContain('没有连上网络，这是 12:40 取到的')
    expect(app.errors).toEqual([])
  })

  it('shows nothing to somebody who is not bound, whatever was seen before', async () => {
    const store = new Map<string, string>()
    await (await phone(flags, { store }).openPage(HOME)).shows('铁西大队')
    const unbound = { 'honours.flag': () => new Refusal('NOT_BOUND') }
    const home = await phone(unbound, { store }).openPage(HOME)
    await home.shows('还没有和名册核对')
    expect(home.text()).not.toContain('铁西')
  })

  it('turns to another group, and asks anew when it is pulled down', async () => {
    const asked: unknown[] = []
    const app = phone({
      'honours.flag': ({ group }: { group: 'station' | 'county' | 'city' }) => {
        asked.push(group)
        return group === 'station' ? flag() : { ...noFlag(), group }
      },
    })
    const home = await app.openPage(HOME)
    await home.shows('铁西大队')
    await home.tap('市级')
    await home.shows('流动红旗还没有开评')
    await home.live('onPullDownRefresh')
    await expect.poll(() => asked).toEqual(['station', 'city', 'city'])
  })
})

describe('a score in WeChat', () => {
  const open = (answers: Canned, name: string, query: Record<string, string> = {}) => {
    const app = phone({ ...flags, ...answers })
    return { app, opened: app.openPage(page(name), { ...OF_TIEXI, ...query }) }
  }

  it('has light sections, however much proves them', async () => {
    const pieces = many(300, (nth) => evidence({ id: `e-${nth}`, title: `第${nth}卷` }))
    const rich = sections().map((one) => ({
      ...one,
      indicators: many(4, (nth) => indicator({ indicator: `i-${nth}`, evidence: pieces })),
    }))
    const reply = score({ sections: rich })
    const { app, opened } = open({ 'honours.score': () => reply }, 'section', { section: 'skills' })
    const section = await opened
    await section.shows('往后看，还有 290 条')
    expectWithinLimits(app, measured(section))
  })

  it('shows a record on a sheet', async () => {
    const { app, opened } = open({ 'records.read': () => recordRead() }, 'section', {
      section: 'public',
    })
    const section = await opened
    await section.shows('9月执法评议卡')
    await section.tap('9月执法评议卡')
    await section.shows('评议卡原件 186 张，存综合科。')
    expectWithinLimits(app, measured(section))
  })

  it('explains the four checks', async () => {
    const { app, opened } = open({}, 'section', { section: 'veto' })
    const section = await opened
    await section.shows('不文明、不规范执法造成恶劣影响，查证属实')
    expectWithinLimits(app, measured(section))
  })

  it('comes to its total step by step', async () => {
    const { app, opened } = open({}, 'score')
    const whole = await opened
    await whole.shows('怎么合成的')
    expect(whole.text()).toContain('总分92.6')
    expectWithinLimits(app, measured(whole))
  })

  it('is refused while it is not public', async () => {
    const refused = () => new Refusal('NOT_PUBLIC')
    const { app, opened } = open({ 'honours.score': refused }, 'score')
    await (await opened).shows('这个周期还没有公示，公示以后大家都能看。')
    expect(app.errors).toEqual([])
  })
})

describe('what else is told of flags in WeChat', () => {
  const open = async (answers: Canned, name: string, query: Record<string, string>) => {
    const app = phone({ ...flags, ...answers })
    return { app, opened: await app.openPage(page(name), query) }
  }

  it('is the places of a hundred units', async () => {
    const rows = many(115, (nth) =>
      placeRow({
        ...LONGEST,
        unit: `u-${nth}`,
        rank: nth + 1,
        mine: nth === 99,
        toldBy: '案卷评查',
      }),
    )
    const { app, opened } = await open(
      { 'honours.standing': () => standing({ rows }) },
      'standing',
      {
        period: '2026-q3',
        group: 'county',
      },
    )
    await opened.shows('往后看，还有 75 条')
    expect(opened.count('.ui-rank-row')).toBe(41)
    expectWithinLimits(app, measured(opened))
  })

  it('is all that would change it', async () => {
    const { app, opened } = await open({}, 'near', { group: 'station' })
    await opened.shows('两份案卷补正后复评')
    expect(opened.text()).toContain('截至 12:30')
    expectWithinLimits(app, measured(opened))
  })

  it('is where it has been, on a map and on a line', async () => {
    const stops = many(40, (nth) => {
      const [stop] = journey().stops
      if (stop === undefined) throw new Error('a stop is there')
      return { ...stop, period: `20${10 + Math.floor(nth / 4)}-q${(nth % 4) + 1}` }
    })
    const { app, opened } = await open({ 'honours.journey': () => journey({ stops }) }, 'journey', {
      group: 'station',
    })
    await opened.shows('到过哪些市')
    expect(opened.count('.flag-tile')).toBe(15)
    expect(opened.count('.flag-trip')).toBe(20)
    expectWithinLimits(app, measured(opened))
  })

  it('is a notice with many objections', async () => {
    const objections = many(90, (nth) => objection({ id: `j-${nth}`, text: '很长的话'.repeat(60) }))
    const { app, opened } = await open(
      { 'honours.notice': () => notice({ objections }) },
      'notice',
      {
        period: '2026-q3',
      },
    )
    await opened.shows('铁西大队第二中队 92.1 → 92.6')
    await opened.shows('往后看，还有 70 条')
    expectWithinLimits(app, measured(opened))
    await opened.tap('提异议')
    expect(app.phone.navigations.at(-1)?.url).toContain('/object/index?period=2026-q3')
  })

  it('is awards by year, as many as there may be', async () => {
    const given = many(257, (nth) => award({ id: `w-${nth}`, name: `第${nth}个` }))
    const replies: Canned = {
      'honours.awardYears': () => ({ years: [2026, 2025] }),
      'honours.awards': () => awards({ awards: given }),
    }
    const { app, opened } = await open(replies, 'awards', {})
    await opened.shows('全省 104 个单位，名额 20，已定 18')
    expect(opened.count('.flag-award')).toBe(30)
    expectWithinLimits(app, measured(opened))
  })
})

describe('an objection in WeChat', () => {
  const replies: Canned = { ...flags, 'honours.standing': () => standing() }
  const about = { period: '2026-q3', group: 'station', unit: 'u-210303-2', indicator: 'ratings' }

  it('is kept while it finds no way, and received once', async () => {
    const store = new Map<string, string>()
    const keys: string[] = []
    const lost = phone(replies, { store })
    const writing = await lost.openPage(page('object'), about)
    await writing.shows('评议满意')
    await writing.input('.ui-field-area', '评议卡少算了两张')
    lost.phone.network.change('none')
    await writing.tap('提交')
    await writing.shows('现在连不上网络，稍后再试。')

    const app = phone(
      {
        ...replies,
        'honours.object': ({ key }: { key: string }) => {
          keys.push(key)
          return { id: 'j-9', at: MOMENT }
        },
      },
      { store },
    )
    const again = await app.openPage(page('object'), about)
    await again.shows('评议满意')
    expect(again.attribute('.ui-field-area', 'value')).toBe('评议卡少算了两张')
    await again.tap('提交')
    await again.shows('异议已收到')
    expect(keys).toHaveLength(1)
    expectWithinLimits(app, measured(again))
  })

  it('says why it is refused', async () => {
    const app = phone({ ...replies, 'honours.object': () => new Refusal('TOO_MANY') })
    const writing = await app.openPage(page('object'), about)
    await writing.shows('评议满意')
    await writing.input('.ui-field-area', '评议卡少算了两张')
    await writing.tap('提交')
    await writing.shows('这个周期你已经提了五条')
    expect(app.errors).toEqual([])
  })
})

describe('the handover poster in WeChat', () => {
  const open = (app: App) => app.openPage(page('poster'), { group: 'station' })

  /** Taps as soon as there is something to save. */
  const save = async (app: App, poster: OpenPage) => {
    await expect.poll(() => poster.attribute('.ui-button', 'aria-disabled', 0)).toBe('false')
    expect(app.phone.drawing.written).toContain('92.6 分')
    await poster.tap('保存到相册')
  }

  it('is drawn, saved to the album, and handed on as a card', async () => {
    const app = phone(flags)
    const poster = await open(app)
    await poster.shows('发给同事')
    await save(app, poster)
    await poster.shows('已保存到相册。')
    expect(app.phone.drawing.album).toEqual(['drawn.png'])
    expect(poster.call('onShareAppMessage', {})).toMatchObject({
      title: '铁西大队第二中队执旗：执法先锋流动红旗',
      path: '/features/honours/home/index',
    })
    expectWithinLimits(app, measured(poster))
  })

  it('says so when the album is refused, and leads to the settings', async () => {
    const app = phone(flags)
    app.phone.drawing.says = 'saveImageToPhotosAlbum:fail auth deny'
    const poster = await open(app)
    await save(app, poster)
    await poster.shows('还没有允许使用相册')
    await poster.shows('去设置')
    expect(app.errors).toEqual([])
  })

  it('says so where nothing can be drawn', async () => {
    const app = phone(flags)
    app.phone.drawing.gives = false
    const poster = await open(app)
    await poster.shows('这部手机画不出海报，截屏也可以。')
    expect(app.phone.drawing.album).toEqual([])
    expect(app.errors).toEqual([])
  })
})
