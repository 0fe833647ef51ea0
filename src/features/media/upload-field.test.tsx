import '../../../test/builders/dom'
import { createHash } from 'node:crypto'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Kind, readerOf } from '#domain/media'
import { clip } from '../../../test/builders/clips'
import { openHouse } from '../../../test/builders/cloud'
import { cutInto } from '../../../test/builders/media'
import { pointAt } from '../../../test/builders/phone-cloud'
import type { PickedFile } from './picked/picked-file'

const phone = await vi.hoisted(async () =>
  (await import('../../../test/builders/phone-cloud')).phoneTaro(),
)
const picked = vi.hoisted(() => ({ next: undefined as unknown, kept: new Map<string, unknown>() }))
vi.mock('@tarojs/taro', () => ({ default: phone.taro }))
vi.mock(
  '@tarojs/components',
  async () => (await import('../../../test/builders/taro-components')).components,
)
vi.mock('./picked/pick', () => ({
  pick: async () => picked.next,
  reopen: async (_: Kind, { path }: { path: string }) => picked.kept.get(path),
}))

const house = await openHouse()
const SLICE = 1000
await cutInto(house, SLICE)
pointAt(house.cloud.url)
phone.taro.setStorageSync('local-openid', 'demo-officer')
const { UploadField } = await import('./components/upload-field')
const { useUpload } = await import('./use-upload')

const fileOf = (
  name: string,
  { poster, path }: { poster?: string; path?: string } = {},
  content = clip(name),
): PickedFile => ({
  kind: /mp4|webm$/.test(name) ? 'video' : 'picture',
  ...readerOf(content),
  fingerprint: async () => createHash('sha1').update(content).digest('hex'),
  poster: async () => (poster ? fileOf(poster) : undefined),
  place: path ? { path, poster: null } : null,
})

let uses = 0
interface Draft {
  media: string | null
}
/** A page with the part on it; what it keeps as its draft stands in `draft`. */
function open(use: string, kind: Kind = 'video', draft: Draft = { media: null }) {
  function Editor() {
    const [media, setMedia] = useState(draft.media)
    const onMedia = (next: string | null) => {
      draft.media = next
      setMedia(next)
    }
    return (
      <UploadField label="案例视频" kind={kind} upload={useUpload({ use, kind, media, onMedia })} />
    )
  }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const page = render(
    <QueryClientProvider client={client}>
      <Editor />
    </QueryClientProvider>,
  )
  return { draft, close: page.unmount }
}
const someUse = () => `case-${++uses}`
const tap = (words: string) => fireEvent.click(screen.getByText(words))
const sees = (words: string | RegExp) => screen.findByText(words, {}, { timeout: 15_000 })
const choose = async (file: PickedFile, words = '选视频') => {
  picked.next = file
  fireEvent.click(await sees(words))
}
const puts = () => phone.network.asked.filter((line) => line.startsWith('PUT')).length

afterEach(() => {
  cleanup()
  phone.network.back()
  phone.network.asked.length = 0
})

describe('the part that uploads', () => {
  it('says what may be picked, and that place and device go', async () => {
    open(someUse())
    await sees('MP4（H.264），不超过 60 MB、10 分钟')
    await sees('保存前会去掉拍摄地点和手机型号。')
    cleanup()
    open(someUse(), 'picture')
    await sees('JPEG、PNG 或 WebP，不超过 10 MB')
  })

  it('sends a video with its poster frame, and says it is received when it is', async () => {
    const { draft } = open(someUse())
    await choose(fileOf('good.mp4', { poster: 'plain.jpg' }))
    await sees('已收到，等人工审看')
    await sees('1 秒，96×64，5 KB')
    expect(draft.media).toMatch(/^m-/)
    const kept = await house.stored('media', { posterOf: draft.media })
    expect(kept).toMatchObject([{ kind: 'picture', state: 'checking' }])
  })

  it('sends a picture, which is looked at', async () => {
    open(someUse(), 'picture')
    await choose(fileOf('phone.jpg'), '选图片')
    await sees('已收到，检测中')
  })

  it('without a network says that it is not done, and goes on from there when it is back', async () => {
    const { draft } = open(someUse())
    await sees(/不超过 60 MB/)
    // Begin, and two slices of three requests each.
    phone.network.left = 1 + 2 * 3
    await choose(fileOf('good.mp4'))
    await sees('还没传完')
    await sees('没有网络，先停在这里。有信号就接着传，不用重来。')
    await sees('40%')
    expect(screen.queryByText(/已收到/)).toBeNull()
    expect(puts()).toBe(2)
    phone.network.back()
    await sees('已收到，等人工审看')
    expect(puts()).toBe(5)
    expect(draft.media).not.toBeNull()
  })

  it('sends again by itself what arrived damaged', async () => {
    open(someUse())
    await sees(/不超过 60 MB/)
    phone.network.spoilt = 2
    await choose(fileOf('good.mp4'))
    await sees('已收到，等人工审看')
    expect(puts()).toBe(5 + 2)
  })

  it('closed half-way asks for the same file, and sends only what is missing', async () => {
    const use = someUse()
    const { draft, close } = open(use)
    await sees(/不超过 60 MB/)
    phone.network.left = 1 + 3 * 3
    await choose(fileOf('good.mp4'))
    await sees('还没传完')
    close()
    phone.network.back()
    open(use, 'video', draft)
    await sees('停在 61%。再选一次同一个文件，就从这里接着传。')
    await choose(fileOf('good.mp4'), '选同一个文件')
    await sees('已收到，等人工审看')
    expect(puts()).toBe(5)
  })

  it('closed half-way goes on by itself where WeChat still keeps the file', async () => {
    const use = someUse()
    const file = fileOf('good.mp4', { path: 'wxfile://good' })
    const { draft, close } = open(use)
    await sees(/不超过 60 MB/)
    phone.network.left = 1 + 3
    await choose(file)
    await sees('还没传完')
    close()
    phone.network.back()
    picked.kept.set('wxfile://good', file)
    open(use, 'video', draft)
    await sees('已收到，等人工审看')
    expect(puts()).toBe(5)
    expect(phone.storage.has(`media.place.1:${draft.media}`)).toBe(false)
  })

  it('closed before the last answer has the cloud finish without the file', async () => {
    const use = someUse()
    const { draft, close } = open(use)
    await sees(/不超过 60 MB/)
    phone.network.left = 1 + 5 * 3
    await choose(fileOf('good.mp4'))
    await sees('传完了，还没检测')
    close()
    phone.network.back()
    open(use, 'video', draft)
    await sees('已收到，等人工审看')
  })
})

describe('what can’t be taken', () => {
  it('is judged on the phone: nothing of it travels', async () => {
    const { draft } = open(someUse())
    await choose(fileOf('hevc.mp4'))
    await sees(/^这个视频是 H\.265（HEVC），有的手机放不了。手机相机设置里选“兼容性最好”/)
    expect(puts()).toBe(0)
    expect(draft.media).toBeNull()
    await choose(fileOf('good.mp4'), '换一个')
    await sees('已收到，等人工审看')
  })

  it('says how long a video may be', async () => {
    open(someUse())
    await sees(/不超过 60 MB/)
    await choose(fileOf('over-ten-minutes.mp4'))
    await sees('视频太长，最长 10 分钟。剪短一些，或分成几段传。')
  })

  it('after the cloud looked says why, and another takes its place', async () => {
    const { draft } = open(someUse())
    await choose(fileOf('good.mp4'))
    await sees('已收到，等人工审看')
    const first = draft.media
    const { rejectMedia } = await (await import('../../../test/builders/media-areas')).mediaAreas(
      house,
    )
    await rejectMedia([first ?? ''], 'o-judge', new Date())
    cleanup()
    open('case-shown-later', 'video', draft)
    await sees('不能用')
    await sees('人工审看没有通过，不能用。换一个。')
    await choose(fileOf('upright-silent.mp4'), '换一个')
    await sees('已收到，等人工审看')
    expect(draft.media).not.toBe(first)
    await expect.poll(() => house.stored('media', { _id: first }), { timeout: 5_000 }).toEqual([])
  })
})

describe('taking away', () => {
  it('is done only once the cloud has done it', async () => {
    const { draft } = open(someUse())
    await choose(fileOf('good.mp4'))
    await sees('已收到，等人工审看')
    phone.network.online = false
    tap('拿掉')
    await sees('现在连不上网络，稍后再试。')
    expect(draft.media).not.toBeNull()
    phone.network.back()
    tap('拿掉')
    await sees('选视频')
    expect(draft.media).toBeNull()
  })

  it('works amid an upload as well', async () => {
    const { draft } = open(someUse())
    await sees(/不超过 60 MB/)
    phone.network.left = 1 + 3
    await choose(fileOf('good.mp4'))
    await sees('还没传完')
    phone.network.left = Number.POSITIVE_INFINITY
    phone.network.online = true
    tap('不传了')
    await sees('选视频')
    expect(draft.media).toBeNull()
  })
})

it('that can’t ask where an upload stands says so, and asks again when the network is back', async () => {
  const use = someUse()
  const { draft, close } = open(use)
  await choose(fileOf('good.mp4'))
  await sees('已收到，等人工审看')
  close()
  phone.network.online = false
  open(use, 'video', draft)
  await sees('现在连不上网络，不知道传到哪里了。')
  phone.network.back()
  await sees('已收到，等人工审看')
})
