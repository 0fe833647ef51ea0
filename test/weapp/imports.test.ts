import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import { questionsCsv, rosterCsv } from '../builders/imports'
import { putIntoStorage } from '../builders/media'
import { type App, type CallFunction, cloudAt, loadApp, type OpenPage } from './harness/index'
import { expectLight, follow } from './study-day'

const MORNING = '2026-11-18T08:10:00+08:00'
const house = await openHouse()
house.at(MORNING)
// A cloud loads its functions at the first call, for longer than a page may take.
await house.refused('nobody', 'imports.list', {})

const ZHAO = CAST.liaison.openid
const ZHENG = CAST.organiser.openid
const HEPING = { kind: 'roster', unit: 'u-210102' }

const phone = (openid: string, call?: CallFunction): App =>
  loadApp('dist/weapp', {
    callFunction: call ?? cloudAt(house.cloud.url, openid),
    uploadFile: (path, content) => putIntoStorage(house.cloud.url, path, content),
    clockAheadMs: Date.parse(MORNING) - Date.now(),
  })
const home = (app: App, query: Record<string, string> = {}): Promise<OpenPage> =>
  app.openPage('features/imports/pages/home/index', query)

/** Chooses a file that lies in a chat, and waits for what it would change. */
async function choose(app: App, page: OpenPage, name: string, content: string): Promise<OpenPage> {
  app.phone.files.chosen = { name, content: Buffer.from(content) }
  const before = app.phone.navigations.length
  await page.tap('选文件')
  await expect.poll(() => app.phone.navigations.length).toBeGreaterThan(before)
  return follow(app, '/import/index')
}
/** The button at the very end: that of the sheet, or of the foot. */
const last = (page: OpenPage) => page.tap('.ui-button', page.count('.ui-button') - 1)

describe('importing', () => {
  it('is for those with a role', async () => {
    const app = phone(CAST.officer.openid)
    const page = await home(app)
    await page.shows('这里是题库编辑和联络人用的')
    expect(page.text()).not.toContain('选文件')
    expectLight(app, page)
  })

  it('shows what a roster would change, takes what is good, and again finds all the same', async () => {
    const file = rosterCsv([
      ['新来的', 'YS2101980001', '和平大队', '队员', ''],
      [CAST.squadLeader.name, CAST.squadLeader.certificate, '和平大队', '', ''],
      ['没有号', '', '和平大队', '队员', ''],
    ])
    const app = phone(ZHAO)
    const page = await home(app, HEPING)
    await page.shows('按证号认人')
    expectLight(app, page)
    const preview = await choose(app, page, '名册.csv', file)
    await preview.shows('2 行可以导入')
    await preview.shows('没有执法证号，也没有工号')
    await preview.shows('第 4 行')
    expectLight(app, preview)
    // All or nothing is what is chosen first: it says what keeps it from going through.
    await preview.shows('还有 1 行不收')
    await preview.tap('只导入合格的')
    await preview.tap('有变化 1')
    await preview.shows('改成 和平大队')
    await last(preview)
    await preview.shows('新增 1 人，改 1 人')
    await last(preview)
    await preview.shows('名册已经换成新的')
    expect(await house.stored('officers', { certificate: 'YS2101980001' })).toHaveLength(1)

    const second = await home(app, HEPING)
    await second.shows('按证号认人')
    const again = await choose(app, second, '名册.csv', file)
    await again.shows('没有要导入的')
    await again.shows('一样 2')
    expect(app.errors).toEqual([])
  })

  it('takes questions as drafts, and says which lack what they rest on', async () => {
    const app = phone(ZHENG)
    const page = await home(app)
    await page.shows('导入的题先是草稿')
    const line = [
      '单选',
      '页面导入的题，几日内处理？',
      '七日',
      '十日',
      '十五日',
      '三十日',
      'A',
      '',
      '',
    ]
    const preview = await choose(app, page, '题库.csv', questionsCsv([line]))
    await preview.shows('1 行可以导入')
    await preview.shows('待补依据')
    await last(preview)
    await preview.shows('都先放在草稿里')
    await last(preview)
    await preview.shows('这批草稿提交给另一个人审核')
    await preview.shows('看这批草稿')
    const list = await home(app)
    await list.shows('题库.csv')
    await list.shows('已导入')
    expectLight(app, list)
  })

  it('takes a law once its editor has said what the text does not', async () => {
    const app = phone(ZHENG)
    const page = await home(app)
    await page.shows('导入的题先是草稿')
    await page.tap('法规')
    await page.shows('一个文件一部法规')
    const text =
      '# 样例渡口条例\n\n（2024年5月6日公布）\n\n第一条　为了过河。\n\n第二条　船要稳。\n'
    const preview = await choose(app, page, '样例渡口条例(2024).md', text)
    await preview.shows('样例渡口条例')
    await preview.shows('第一条')
    await preview.tap('样例渡口条例')
    const form = await follow(app, '/law/index')
    await form.shows('效力级别')
    await form.change('.ui-picker', 4, 0)
    await form.input('.ui-field-input', '样例省', 0)
    await last(form)
    await preview.shows('地方性法规和规章')
    await last(preview)
    await last(preview)
    await preview.shows('条文已经能在法规里查到')
    expect(await house.stored('laws', { name: '样例渡口条例' })).toMatchObject([
      { issuer: '样例省', level: 'local', articles: 2 },
    ])
    expect(app.errors).toEqual([])
  })

  it.each([
    ['旧表.xls', 'x', '老的 xls、doc 请另存'],
    ['空的.csv', '', '没有找到内容'],
  ])(
    'says of %s what it is and what to do, before anything travels',
    async (name, content, says) => {
      const app = phone(ZHENG)
      const page = await home(app)
      await page.shows('导入的题先是草稿')
      app.phone.files.chosen = { name, content: Buffer.from(content) }
      await page.tap('选文件')
      await page.shows(says)
      expect(app.errors).toEqual([])
    },
  )

  it('says of a file that is none what it is, after it was looked into', async () => {
    const app = phone(ZHENG)
    const page = await home(app)
    await page.shows('导入的题先是草稿')
    const preview = await choose(app, page, '坏的.xlsx', 'no workbook')
    await preview.shows('文件打不开')
    expectLight(app, preview)
  })

  it('goes on with the same import after the network was lost', async () => {
    const cloud = cloudAt(house.cloud.url, ZHENG)
    const line = { cut: true }
    const app = phone(ZHENG, (name, data) =>
      line.cut && name === 'documents' && JSON.stringify(data).includes('readBank')
        ? Promise.reject(new Error('request:fail'))
        : cloud(name, data),
    )
    const page = await home(app)
    await page.shows('导入的题先是草稿')
    const of = ['单选', '断网以后接着传的题？', '甲一', '乙二', '丙三', '丁四', 'A', '', '']
    app.phone.files.chosen = { name: '断网.csv', content: Buffer.from(questionsCsv([of])) }
    await page.tap('选文件')
    await page.shows('现在连不上网络')
    line.cut = false
    await page.tap('接着传')
    const preview = await follow(app, '/import/index')
    await preview.shows('1 行可以导入')
    expect(await house.stored('imports', { name: '断网.csv' })).toHaveLength(1)
  })
})
