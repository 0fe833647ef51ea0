import '../../../../test/builders/dom'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { beijingDayOf } from '#domain/beijing-day'
import { latestQuarters, quarterName } from '#domain/cases'
import { openHouse } from '../../../../test/builders/cloud'
import { insertAll } from '../../../../test/builders/insert'
import { pointAt } from '../../../../test/builders/phone-cloud'
import { publishedFile } from '../../../../test/builders/published-cases'

const phone = await vi.hoisted(async () =>
  (await import('../../../../test/builders/phone-cloud')).phoneTaro(),
)
const reader = vi.hoisted(() => ({ downloadFile: vi.fn(), openDocument: vi.fn() }))
vi.mock('@tarojs/taro', () => ({ default: { ...phone.taro, ...reader } }))
vi.mock(
  '@tarojs/components',
  async () => (await import('../../../../test/builders/taro-components')).components,
)

const house = await openHouse()
// A busy machine sets a page for seconds.
vi.setConfig({ testTimeout: 60_000 })
/** Phone and cloud both live by the clock of the day the test runs. */
const today = new Date()
const [thisQuarter = '', , earlier = ''] = latestQuarters(beijingDayOf(today), 3).map(quarterName)
pointAt(house.cloud.url)
phone.taro.setStorageSync('local-openid', 'demo-officer')
await insertAll(house.cloud.url, 'cases', [publishedFile({ id: 'c-1', at: today.toISOString() })])
const { CollectionRow } = await import('./collection-row')

const WAIT = { timeout: 50_000 }
const tap = (words: string) => fireEvent.click(screen.getByText(words))
const seen = (words: RegExp) => screen.findByText(words, {}, WAIT)

beforeEach(() => {
  phone.network.online = true
  reader.downloadFile.mockReset().mockResolvedValue({ tempFilePath: 'wxfile://tmp/book' })
  reader.openDocument.mockReset().mockResolvedValue({})
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CollectionRow />
    </QueryClientProvider>,
  )
  tap('案例汇编')
})
afterEach(cleanup)

it('has a collection made and opens it in the reader for pdf', async () => {
  tap('编这一册')
  expect(await seen(/正在编/)).toBeTruthy()
  expect(await seen(/编好了，1 个案例，\d+ 页/)).toBeTruthy()
  tap('打开')
  await waitFor(() => expect(reader.openDocument).toHaveBeenCalled())
  expect(reader.openDocument.mock.calls[0]).toMatchObject([
    { filePath: 'wxfile://tmp/book', fileType: 'pdf', showMenu: true },
  ])
  const [{ url }] = reader.downloadFile.mock.calls[0] as [{ url: string }]
  expect((await fetch(url)).headers.get('content-type')).toContain('pdf')
})

it('says so when the file does not open', async () => {
  reader.downloadFile.mockRejectedValue(new Error('downloadFile:fail'))
  tap('编这一册')
  await seen(/1 个案例/)
  tap('打开')
  expect(await seen(/没有打开，请再点一次/)).toBeTruthy()
})

it('is refused by name for a quarter without cases, and makes another one then', async () => {
  tap(earlier)
  tap('编这一册')
  expect(await seen(/这一季还没有案例/)).toBeTruthy()
  tap(thisQuarter)
  expect(screen.queryByText(/这一季还没有案例/)).toBeNull()
  tap('编这一册')
  expect(await seen(/1 个案例/)).toBeTruthy()
})

it('tells another scope from what was made', async () => {
  tap('编这一册')
  await seen(/1 个案例/)
  tap('本市发布')
  expect(screen.queryByText(/1 个案例/)).toBeNull()
  tap('编这一册')
  await seen(/1 个案例/)
  tap('打开')
  await waitFor(() => expect(reader.downloadFile).toHaveBeenCalled())
  const made = await house.stored<{ _id: string }>('caseCollections')
  expect(made.map(({ _id }) => _id.split(':')[0]).toSorted()).toEqual(['city', 'province'])
})

it('says that there is no network, and can be asked again', async () => {
  phone.network.online = false
  tap('编这一册')
  expect(await seen(/现在连不上网络/)).toBeTruthy()
  phone.network.online = true
  tap('编这一册')
  expect(await seen(/1 个案例/)).toBeTruthy()
})
