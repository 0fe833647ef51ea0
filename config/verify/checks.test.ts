import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { styleProblems, templateProblems } from './compilers'
import { languageProblems } from './language'
import { readCompiled } from './package-files'
import { iconProblems, pageProblems } from './pages'
import { sizeProblems, sizesOf } from './sizes'
import { wechatProblems } from './wechat'

const app = {
  pages: ['home/index', 'me/index'],
  subPackages: [{ root: 'more', pages: ['rare'] }],
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  tabBar: {
    ...{ color: '#000000', selectedColor: '#112233', backgroundColor: '#ffffff' },
    list: [
      { pagePath: 'home/index', text: '学法', iconPath: 'a.png', selectedIconPath: 'a.png' },
      { pagePath: 'me/index', text: '我的', iconPath: '@me', selectedIconPath: 'a.png' },
    ],
  },
}

const page = (path: string) => ({
  [`${path}.js`]: 'Page({ data: { day: 1 } })',
  [`${path}.json`]: '{}',
  [`${path}.wxml`]: '<view class="day">{{day}}</view>',
  [`${path}.wxss`]: '.day { padding-bottom: env(safe-area-inset-bottom) }',
})

const sound: Record<string, string> = {
  'app.json': JSON.stringify(app),
  'app.js': 'App({})',
  'theme.json': '{"light":{"me":"a.png"},"dark":{"me":"a.png"}}',
  'a.png': 'picture',
  ...page('home/index'),
  ...page('me/index'),
  ...page('more/rare'),
}

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** The sound mini-program with some files changed. */
function compiled(changed: Record<string, string | undefined> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'verify-'))
  folders.push(root)
  for (const [path, text] of Object.entries({ ...sound, ...changed })) {
    if (text === undefined) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return readCompiled(root)
}

const kib = (count: number) => 'x'.repeat(count * 1024)

describe('what WeChat would refuse is found before the upload', () => {
  it.each([
    ['a missing page', pageProblems, { 'more/rare.js': undefined }, 'more/rare.js is missing'],
    ['a missing icon', iconProblems, { 'a.png': undefined }, 'icon a.png is missing'],
    [
      'a dark icon too large',
      iconProblems,
      { 'b.png': kib(41), 'theme.json': '{"light":{"me":"a.png"},"dark":{"me":"b.png"}}' },
      'b.png has 41984 bytes',
    ],
    [
      'newer JavaScript',
      languageProblems,
      { 'app.js': 'App({ x: wx?.y })' },
      'app.js is no ES2015',
    ],
    [
      'a broken template',
      templateProblems,
      { 'me/index.wxml': '<view><text></view>' },
      'me/index.wxml:1:14',
    ],
    [
      'a broken style',
      styleProblems,
      { 'me/index.wxss': '.day { color: red' },
      'me/index.wxss(1:14)',
    ],
    [
      'a main package too large',
      (c) => sizeProblems(sizesOf(c)),
      { 'big.js': kib(700) },
      'the main package has',
    ],
    [
      'a sub-package too large',
      (c) => sizeProblems(sizesOf(c)),
      { 'more/big.js': kib(1024) },
      'the sub-package more has',
    ],
  ] satisfies [
    string,
    (c: ReturnType<typeof compiled>) => string[],
    Record<string, string | undefined>,
    string,
  ][])('%s', (_name, check, changed, complaint) => {
    expect(check(compiled())).toEqual([])
    expect(check(compiled(changed)).join()).toContain(complaint)
  })

  it('counts bytes by package and leaves out what is not uploaded', () => {
    const { main, packages, total } = sizesOf(compiled({ 'taro.js.LICENSE.txt': kib(9) }))
    const rare = Object.values(page('more/rare')).join('').length
    expect(packages).toEqual({ more: rare })
    expect(main + rare).toBe(total)
    expect(total).toBe(Buffer.byteLength(Object.values(sound).join('')))
  })

  it("hears what WeChat's own tool refuses", { timeout: 60_000 }, async () => {
    expect(await wechatProblems(compiled())).toEqual([])
    const lost = { 'me/index.json': '{ "usingComponents": { "card": "./card" } }' }
    const problems = await wechatProblems(compiled(lost))
    expect(problems.join()).toContain('component not found')
  })
})
