import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import {
  BANK_EDITOR,
  BANK_REVIEWER,
  changedQuestion,
  contentOf,
  handedIn,
  OTHER_EDITOR,
  publishedQuestion,
  shelfIds,
  writeQuestion,
} from '../builders/bank'
import { openHouse } from '../builders/cloud'
import { fromFile, stagedImport } from '../builders/staged'
import { type App, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const MORNING = '2026-11-18T08:10:00+08:00'
const house = await openHouse()
house.at(MORNING)
// A cloud loads its function at the first call, for longer than a page may take.
await house.refused('nobody', 'study.today', {})

const phone = (openid: string, store?: Map<string, string>): App =>
  loadApp('dist/weapp', {
    callFunction: cloudAt(house.cloud.url, openid),
    clockAheadMs: Date.parse(MORNING) - Date.now(),
    ...(store && { store }),
  })
const page = (app: App, name: string, query: Record<string, string> = {}): Promise<OpenPage> =>
  app.openPage(`features/bank/desk/${name}/index`, query)
const officerPage = (app: App, name: string, query: Record<string, string> = {}) =>
  app.openPage(`features/bank/pages/${name}/index`, query)
const last = (of: OpenPage): number => of.count('.ui-button') - 1

/** Opens a sheet by a button, fills it in where that is asked for, and taps what is called the same in it. */
async function sheet(
  of: OpenPage,
  words: string,
  says: string,
  fill?: readonly [field: string, text: string],
): Promise<void> {
  await of.shows(words)
  await of.tap(words)
  await of.shows(says)
  if (fill) await of.input(fill[0], fill[1], of.count(fill[0]) - 1)
  // The button below, the sheet's own title, the sheet's button.
  await of.tap(words, 2)
}

describe('the desk', () => {
  it('is not for an officer without a role', async () => {
    const app = phone(CAST.officer.openid)
    const home = await page(app, 'home')
    await home.shows('这里是编题和审题的人用的')
    expect(home.text()).not.toContain('写一道新题')
    expectLight(app, home)
  })

  it('leads an editor from nothing to a draft that says what is wrong', async () => {
    const store = new Map<string, string>()
    const app = phone(BANK_EDITOR, store)
    const home = await page(app, 'home')
    await home.shows('还没有草稿')
    expectLight(app, home)
    await home.tap('写一道新题')
    const edit = await follow(app, '/edit/')
    await edit.shows('题干')
    await edit.input('.ui-field-area', '暗号甲木：队员到场先做什么？', 0)
    await edit.shows('写的先留在这部手机里')
    expect(JSON.stringify([...store.values()])).toContain('暗号甲木')
    await edit.tap('存草稿')
    await edit.shows('已存到云端')
    await edit.shows('法规目录里没有这部法规的这一条')
    expect(edit.attribute('.ui-button', 'aria-disabled', last(edit))).toBe('true')
    expect(JSON.stringify([...store.values()])).not.toContain('暗号甲木')
    expect(app.errors).toEqual([])
  })
})

describe('a draft', () => {
  it('that a colleague changed meanwhile says so, and mine goes on from theirs', async () => {
    const { draft, seq } = await writeQuestion(house, contentOf({ stem: '暗号乙木：先做什么？' }))
    const app = phone(BANK_EDITOR)
    const edit = await page(app, 'edit', { draft })
    await edit.shows('已存到云端')
    await edit.input('.ui-field-area', '暗号乙木：我改的', 0)
    const theirs = contentOf({ stem: '暗号乙木：别人改的' })
    await house.ask(OTHER_EDITOR, 'bank.keepDraft', {
      key: 'key-elsewhere',
      draft,
      seq,
      content: theirs,
    })
    await edit.tap('存草稿')
    await edit.shows('这一稿在别处改过了')
    await edit.tap('用我的覆盖')
    await edit.shows('存草稿')
    await edit.tap('存草稿')
    await expect
      .poll(async () => (await house.ask(BANK_EDITOR, 'bank.draft', { draft })).content.stem)
      .toBe('暗号乙木：我改的')
  })

  it('is handed in, goes back with a reason, and its author reads it', async () => {
    const { draft } = await writeQuestion(house, contentOf({ stem: '暗号丙木：先做什么？' }))
    const app = phone(BANK_EDITOR)
    const edit = await page(app, 'edit', { draft })
    await sheet(edit, '提交审核', '交给别人审')
    await edit.shows('已提交，等别人来审')
    const reviewer = phone(BANK_REVIEWER)
    const home = await page(reviewer, 'home')
    await home.shows('1 道题等你审')
    await home.tap('暗号丙木：先做什么？')
    const review = await follow(reviewer, '/review/')
    await review.shows('出示执法证件')
    expectLight(reviewer, review)
    await sheet(review, '退回', '作者会收到', ['.ui-field-input', '写清在哪里'])
    await expect
      .poll(async () => (await house.ask(BANK_EDITOR, 'bank.draft', { draft })).state)
      .toBe('returned')
    const again = await page(phone(BANK_EDITOR), 'edit', { draft })
    await again.shows('写清在哪里')
  })
})

describe('a change', () => {
  it('shows its reviewer both versions, and its history keeps them', async () => {
    const question = await publishedQuestion(house, contentOf({ stem: '暗号丁木：先做什么？' }))
    const draft = await changedQuestion(
      house,
      question,
      contentOf({ stem: '暗号丁木：到场先做什么？' }),
      '说清时候',
    )
    const reviewer = phone(BANK_REVIEWER)
    const review = await page(reviewer, 'review', { draft })
    await review.shows('修改说明：说清时候')
    await review.shows('整道题')
    expect(review.count('.is-new')).toBeGreaterThan(0)
    await sheet(review, '通过，入库', '马上出现在每日五题')
    await expect
      .poll(async () => (await house.ask(BANK_EDITOR, 'bank.question', { question })).version)
      .toBe(2)
    const app = phone(BANK_EDITOR)
    const shown = await page(app, 'question', { question })
    await shown.shows('第 2 版 · 修改')
    await shown.shows('答过的人还太少')
    expectLight(app, shown)
    await sheet(shown, '撤下这道题', '马上不再出现', ['.ui-field-input', '条文已改'])
    await expect.poll(() => shelfIds(house)).not.toContain(question)
    await shown.shows('改好重新入库')
  })
})

describe('an import', () => {
  it('is handed in and passed as a whole', async () => {
    await stagedImport(
      house,
      'page',
      fromFile('page', 25, (n) => n === 3),
      new Date(MORNING),
    )
    const app = phone(BANK_EDITOR)
    const batch = await page(app, 'batch', { import: 'page' })
    await batch.shows('提交 24 道')
    expectLight(app, batch)
    await sheet(batch, '提交 24 道', '写全的整批交给别人审')
    await batch.shows('撤回来改')
    const reviewer = phone(BANK_REVIEWER)
    const review = await page(reviewer, 'batch', { import: 'page' })
    await sheet(review, '整批通过', '全部一起入库')
    await expect.poll(() => shelfIds(house)).toContain('page-q24')
    expect(await shelfIds(house)).not.toContain('page-q3')
  })
})

describe('a dispute', () => {
  it('stays on the phone until it is received, is answered, and its answer is read', async () => {
    const question = await publishedQuestion(house, contentOf({ stem: '暗号戊木：先做什么？' }))
    const store = new Map<string, string>()
    const officer = phone(CAST.officer.openid, store)
    const writing = await officerPage(officer, 'dispute', { question, stem: '暗号戊木' })
    await writing.shows('提交')
    await writing.tap('提交')
    await writing.shows('先写几句再提交')
    await writing.input('.ui-field-area', '条文不是这么写的', 0)
    expect(JSON.stringify([...store.values()])).toContain('条文不是这么写的')
    await writing.tap('提交')
    await writing.shows('已经收到')
    expectLight(officer, writing)

    const app = phone(BANK_EDITOR)
    const list = await page(app, 'disputes')
    await list.shows('条文不是这么写的')
    expect(list.text()).not.toContain(CAST.officer.name)
    expectLight(app, list)
    await list.tap('条文不是这么写的')
    const one = await follow(app, '/dispute/')
    await one.shows('答的是第 1 版')
    await one.tap('答复')
    await one.shows('题目照旧')
    await one.tap('答复', 1)
    await one.shows('先写答复')
    await one.input('.ui-field-area', '第五十五条就是这样写的', 0)
    await one.tap('答复', 1)
    await one.shows('未采纳')

    const mine = await officerPage(phone(CAST.officer.openid), 'mine')
    await mine.shows('第五十五条就是这样写的')
    expect(app.errors).toEqual([])
  })
})

it('the bank is searched by words of its stems, what waits is not found', async () => {
  await handedIn(house, contentOf({ stem: '暗号己木：还没入库的' }))
  const app = phone(OTHER_EDITOR)
  const find = await page(app, 'find')
  await find.input('.ui-field-input', '木：', 0)
  await find.tap('查找')
  await find.shows('暗号戊木')
  expect(find.text()).not.toContain('暗号己木')
  expectLight(app, find)
  await find.tap('暗号戊木：先做什么？')
  await (await follow(app, '/question/')).shows('版本记录')
})
