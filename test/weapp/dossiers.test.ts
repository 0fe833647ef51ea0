import { describe, expect, it } from 'vitest'
import { openHouse } from '../builders/cloud'
import {
  ADMIN,
  drawn,
  drawnOf,
  ELSEWHERE,
  filesOf,
  HEPING,
  LIAISON,
  locked,
  MEMBER,
  REVIEWER,
  SEED_FROM,
  YEAR,
} from '../builders/dossiers'
import { type App, type CallFunction, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const PAGES = 'features/dossiers/pages'
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
  app.openPage(`${PAGES}/${name}/index`, query)

const OF = { year: String(YEAR), unit: HEPING }
const pasted = (count: number) =>
  filesOf(count)
    .map(({ number, cause, closed }) => `${number}\t行政处罚\t${cause}\t${closed}`)
    .join('\n')

/** A line that can be cut: what goes out while it is cut never arrives. */
function cutLine(openid: string) {
  const cloud = cloudAt(house.cloud.url, openid)
  const line = { cut: false, passes: Number.POSITIVE_INFINITY }
  const call: CallFunction = (name, data) => {
    line.passes -= 1
    return line.cut || line.passes < 0
      ? Promise.reject(new Error('request:fail'))
      : cloud(name, data)
  }
  return { line, call }
}

describe('a list that is pasted', () => {
  it('shows what is wrong with each line, and goes out only when nothing is', async () => {
    const app = phone(LIAISON)
    const list = await page(app, 'list', OF)
    await list.shows('年结案的案卷')
    await list.input('.ui-field-area', `${pasted(2)}\n辽9\t行政处分\t超限\t2026-3-5`, 0)
    await list.shows('看懂了 2 卷')
    await list.shows('第 3 行：类别写行政处罚')
    expectLight(app, list)
    await list.tap('报这 2 卷')
    expect(await house.stored('dossiers')).toEqual([])
  })

  it('goes on in portions after the line was cut, and nothing is listed twice', async () => {
    const store = new Map<string, string>()
    const { line, call } = cutLine(LIAISON)
    const app = phone(LIAISON, { store, call })
    const list = await page(app, 'list', OF)
    await list.shows('年结案的案卷')
    await list.input('.ui-field-area', pasted(230), 0)
    await list.shows('看懂了 230 卷')
    line.passes = 1
    await list.tap('报这 230 卷')
    await list.shows('前 200 卷已收到')
    expect(await house.stored('dossiers')).toHaveLength(200)
    const later = phone(LIAISON, { store })
    const again = await page(later, 'list', OF)
    await again.shows('看懂了 230 卷')
    await again.tap('报这 230 卷')
    await again.shows('收到了，目录现在 230 卷')
    await again.shows('这次报了 30 卷，200 卷先前报过')
    expectLight(later, again)
  })
})

describe('the lock and the draw', () => {
  it('want to know where the seed comes from, and are the province’s', async () => {
    const app = phone(ADMIN)
    const draw = await page(app, 'draw', { year: String(YEAR) })
    await draw.shows('1 家报了 230 卷')
    await draw.tap('锁定全部目录')
    await draw.shows('先写种子从哪里来')
    expectLight(app, draw)
    const watcher = await page(phone(MEMBER), 'draw', { year: String(YEAR) })
    await watcher.shows('怎么复算')
    expect(watcher.text()).not.toContain('锁定全部目录')
  })

  it('are seen by everybody once they are done', async () => {
    await locked(house)
    await drawn(house)
    const app = phone(MEMBER)
    const draw = await page(app, 'draw', { year: String(YEAR) })
    await draw.shows(SEED_FROM)
    await draw.shows('031825071209')
    expectLight(app, draw)
  })
})

describe('an agency’s files', () => {
  it('are drawn again on the liaison’s phone, and come out the same', async () => {
    const app = phone(LIAISON)
    const files = await page(app, 'files', OF)
    await files.shows('第 1 签')
    await files.tap('.ui-button')
    await files.shows('算出来也是这 23 卷')
    expectLight(app, files)
  })

  it('are counts alone to those of other places', async () => {
    const files = await page(phone(ELSEWHERE), 'files', OF)
    await files.shows('只看得到数目')
    expect(files.text()).not.toContain('沈和交罚')
  })
})

describe('a review', async () => {
  it('is taken, kept on the phone without a network, and signed once', async () => {
    const [first] = await drawnOf(house)
    const dossier = first?.dossier ?? ''
    const store = new Map<string, string>()
    const { line, call } = cutLine(REVIEWER)
    const app = phone(REVIEWER, { store, call })
    const shown = await page(app, 'dossier', { dossier })
    await shown.shows('抽中了，等评查')
    expectLight(app, shown)
    await shown.tap('领取，开始评查')
    const review = await follow(app, '/review/')
    await review.shows('第 1 项，共 10 项')
    line.cut = true
    await review.tap('有文书看不出两名执法人员，加一处')
    await review.shows('1 处')
    expectLight(app, review)
    await review.tap('记下，下一项')
    await review.shows('第 2 项，共 10 项')

    const killed = phone(REVIEWER, { store, call })
    const again = await page(killed, 'review', { dossier })
    await again.shows('没有信号，评的都记在这部手机里')
    await again.shows('第 2 项，共 10 项')
    for (let at = 3; at <= 10; at += 1) {
      await again.tap('记下，下一项')
      await again.shows(`第 ${at} 项`)
    }
    await again.tap('记下，看小结')
    await again.shows('98')
    await again.tap('签名提交')
    await again.shows('扣了分，至少写一条')
    await again.tap('照扣分点写一条')
    await again.tap('签名提交')
    await again.shows('签名以后不能再改')
    expectLight(killed, again)
    line.cut = false
    await again.tap('确认签名')
    await expect
      .poll(async () => (await house.ask(REVIEWER, 'dossiers.read', { dossier })).result?.total)
      .toBe(9800)
    const keptHere = () => [...store.keys()].filter((key) => key.includes('dossiers.review'))
    await expect.poll(keptHere).toEqual([])
  })

  it('is answered and accepted', async () => {
    const [first] = await drawnOf(house)
    const dossier = first?.dossier ?? ''
    const agency = phone(LIAISON)
    const theirs = await page(agency, 'dossier', { dossier })
    await theirs.shows('优秀，98 分')
    await theirs.tap('答复')
    await theirs.shows('写做了什么')
    await theirs.input('.ui-field-area', '补了说明，附在卷内。', 0)
    await theirs.tap('交答复')
    await theirs.shows('等确认')
    expectLight(agency, theirs)
    const mine = await page(phone(REVIEWER), 'dossier', { dossier })
    await mine.shows('补了说明，附在卷内。')
    await mine.tap('认可')
    await mine.shows('已认可')
  })

  it('is a grade to those of other places', async () => {
    const [first] = await drawnOf(house)
    const shown = await page(phone(ELSEWHERE), 'dossier', { dossier: first?.dossier ?? '' })
    await shown.shows('优秀，98 分')
    await shown.shows('这里只看得到等次和总分')
    expect(shown.text()).not.toContain('补了说明')
  })
})
