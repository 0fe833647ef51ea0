import '../../../../../test/builders/dom'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftOf, EDITOR, submitted, write } from '../../../../../test/builders/cases'
import { openHouse } from '../../../../../test/builders/cloud'
import { pointAt } from '../../../../../test/builders/phone-cloud'

const phone = await vi.hoisted(async () =>
  (await import('../../../../../test/builders/phone-cloud')).phoneTaro(),
)
vi.mock('@tarojs/taro', () => ({ default: phone.taro, useDidShow: () => {} }))

const house = await openHouse()
pointAt(house.cloud.url)
phone.taro.setStorageSync('local-openid', EDITOR)
const { queryClient } = await import('#cloud')
const { saveNow } = await import('./pace')
const { useWriting } = await import('./use-writing')

function Phone({ children }: PropsWithChildren) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
/** A page on which a draft is written. */
function open(id: string) {
  const { result, rerender } = renderHook(() => useWriting(id), { wrapper: Phone })
  const writing = () => {
    if (!result.current.writing) throw new Error('the draft is not here yet')
    return result.current.writing
  }
  return {
    writing,
    here: () => waitFor(writing),
    writes: (title: string) => act(() => writing().write({ title })),
    saves: () => act(() => saveNow(id)),
    rerender,
    error: () => result.current.query.error,
  }
}
const titles = async () =>
  (await house.stored<{ text: { title: string } }>('caseDrafts')).map(({ text }) => text.title)

afterEach(() => {
  cleanup()
  phone.network.back()
})

describe('writing a case', () => {
  it('begins with nothing, and goes on under the same name once the cloud has it', async () => {
    const page = open('new-aaaaaaaa')
    expect(page.writing()).toMatchObject({ kept: false, shown: undefined })
    page.writes('夜查')
    expect(page.writing()).toMatchObject({ kept: true, draft: { text: { title: '夜查' } } })
    await page.saves()
    expect(page.writing()).toMatchObject({ kept: false, shown: { seq: 1, state: 'draft' } })
    page.writes('夜查货车')
    await page.saves()
    expect(page.writing()).toMatchObject({ kept: false, shown: { seq: 2 } })
    expect(await titles()).toEqual(['夜查货车'])
  })

  it('loses nothing that is typed before the page has heard of the cloud’s answer', async () => {
    const page = open('new-bbbbbbbb')
    page.writes('第一稿')
    const typedBefore = page.writing().write
    await page.saves()
    act(() => typedBefore({ lead: '又写一句' }))
    expect(page.writing().draft.text).toMatchObject({ title: '第一稿', lead: '又写一句' })
    await page.saves()
    expect(page.writing()).toMatchObject({ kept: false, shown: { seq: 2 } })
  })

  it('without a network keeps it on the phone, says so, and sends it when there is one', async () => {
    const { case: id } = await write(house, draftOf({ title: '山里的案子' }))
    const page = open(id)
    await page.here()
    phone.network.online = false
    page.writes('山里改的')
    await page.saves()
    expect(page.writing()).toMatchObject({ kept: true, keeping: { busy: false } })
    expect(await titles()).not.toContain('山里改的')
    act(() => phone.network.back())
    await waitFor(() => expect(page.writing().kept).toBe(false))
    expect(await titles()).toContain('山里改的')
  })

  it('is refused while others look at it, and everything stays', async () => {
    const id = await submitted(house, draftOf({ title: '在审的' }))
    const page = open(id)
    await page.here()
    page.writes('偷偷改')
    await page.saves()
    expect(page.writing()).toMatchObject({
      kept: true,
      draft: { text: { title: '偷偷改' } },
      keeping: { error: { code: 'UNDER_REVIEW' } },
    })
  })

  it('of a case of another place is not possible', async () => {
    const page = open('c-of-somebody-else')
    await waitFor(() => expect(page.error()).toMatchObject({ code: 'CASE_NOT_FOUND' }))
    expect(page.writing).toThrow('not here')
  })
})
