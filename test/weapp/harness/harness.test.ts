import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CallFunction, loadApp, type PhoneOptions } from './index'

const fixture = join(import.meta.dirname, 'fixture')
const silent: CallFunction = () => ({})

const openNotes = (options: Partial<PhoneOptions> = {}, query = {}) => {
  const app = loadApp(fixture, { callFunction: silent, ...options })
  return app.openPage('notes/index', query).then((page) => ({ app, page }))
}

describe('a compiled page in the simulator', () => {
  it('is opened with its parameters and the scene of the start', async () => {
    const { page } = await openNotes({ scene: 1007 }, { first: '第一条' })
    expect(page.text()).toContain('写下 1 条，1007')
    expect(page.count('.note')).toBe(1)
  })

  it('takes typing and taps, and keeps what it stores for the next start', async () => {
    const store = new Map<string, string>()
    const { page } = await openNotes({ store })
    await expect(page.tap('.keep')).rejects.toThrow('.keep is disabled')
    await page.input('#words', '两人执法')
    await page.tap('记下')
    await page.shows('写下 1 条')

    const second = await openNotes({ store })
    expect(second.page.text()).toContain('两人执法')
  })

  it('writes down where the page wants to go', async () => {
    const { app, page } = await openNotes({}, { first: '三' })
    await page.tap('三')
    expect(app.phone.navigations).toEqual([{ how: 'navigateTo', url: '/detail/index?note=三' }])
  })

  it('hands calls of the cloud to the test and finds things by what is read aloud', async () => {
    const calls: unknown[] = []
    const callFunction: CallFunction = (name, data) => {
      calls.push([name, data])
      return { data: '答复' }
    }
    const { page } = await openNotes({ callFunction })
    await page.tap('问一问')
    await expect.poll(() => page.attribute('#words', 'value')).toBe('答复')
    expect(calls).toMatchObject([['api', { path: 'notes.ask' }]])
  })

  it('loses and regains the network as WeChat tells it', async () => {
    const { app, page } = await openNotes()
    app.phone.network.change('none')
    await page.shows('none')
    await page.tap('问一问')
    await expect.poll(() => page.attribute('#words', 'value')).toContain('request:fail')
  })

  it('passes changes on to components of the page', async () => {
    const { page } = await openNotes()
    await page.change('#kind', '乙')
    await page.shows('乙类')
  })

  it('offers no more of JavaScript than a phone does', async () => {
    const { page } = await openNotes()
    await page.shows('同手机一样')
  })

  it('may have a wrong clock', async () => {
    let asked = 0
    const callFunction: CallFunction = (_name, data) => {
      asked = Number(JSON.parse(JSON.stringify(data)).input.at)
      return {}
    }
    const { page } = await openNotes({ callFunction, clockAheadMs: 3_600_000 })
    await page.tap('问一问')
    expect(asked - Date.now()).toBeGreaterThan(3_500_000)
  })

  it('counts what WeChat counts', async () => {
    const { page } = await openNotes({}, { first: '汉' })
    expect(page.measure()).toEqual({ nodes: 11, depth: 3, mostChildren: 7 })
    expect(page.largestSetData()).toBeGreaterThan(Buffer.byteLength('{"notes":["汉"]'))
  })

  it('says what the page shows when something is not there', async () => {
    const { page } = await openNotes()
    await expect(page.tap('提交')).rejects.toThrow(
      'nothing on the page is 提交; it shows: 写下 0 条',
    )
  })
})
