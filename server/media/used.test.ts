import { describe, expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { openHouse } from '../../test/builders/cloud'
import { beginning, storedFiles, uploader } from '../../test/builders/media'
import { mediaAreas } from '../../test/builders/media-areas'
import { openMeter } from '../../test/builders/meter'
import { must } from '../../test/builders/study'

const WANG = 'demo-officer'
const JUDGE = 'demo-judge'
const NOW = new Date('2026-11-18T08:00:00+08:00')
const house = await openHouse()
house.cloud.setClock(NOW)
const phone = uploader(house, WANG)
const { addressesOf, approveMedia, dropMedia, holdMedia, mediaOf } = await mediaAreas(house)
const GOOD = clip('good.mp4')

let uses = 0
const someUse = () => `case-${++uses}`
const posterOf = (video: string, use: string, name = 'phone.jpg') =>
  phone.upload(clip(name), { kind: 'picture', use, posterOf: video })

describe('an area that uses media', () => {
  it('reads whose it is, what for and where it stands, in the order it asks', async () => {
    const [first, second] = [someUse(), someUse()]
    const one = await phone.upload(GOOD, { use: first })
    const other = await uploader(house, JUDGE).upload(GOOD, { use: second })
    expect(await mediaOf([other.id, 'm-none', one.id], NOW)).toMatchObject([
      { id: other.id, officer: 'o-judge', use: second, state: 'awaitingReview', url: null },
      { id: one.id, officer: 'o-officer', use: first, kind: 'video', reason: null, poster: null },
    ])
    expect(await mediaOf([], NOW)).toEqual([])
  })

  it('shows a video with the poster frame begun last, from any place in it', async () => {
    const use = someUse()
    const { id } = await phone.upload(GOOD, { use })
    await posterOf(id, use, 'plain.jpg')
    house.at('2026-11-18T08:10:00+08:00')
    const newer = await posterOf(id, use)
    const [card] = await addressesOf([id], NOW)
    const { url, poster } = must(card)
    expect(poster).toMatchObject({ id: newer.id, state: 'checking' })
    expect((await fetch(must(must(poster).url))).headers.get('content-type')).toBe('image/jpeg')
    const part = async (range: string) => {
      const reply = await fetch(must(url), { headers: { range } })
      const { length } = Buffer.from(await reply.arrayBuffer())
      return [reply.status, length, reply.headers.get('content-range')]
    }
    const whole = GOOD.length
    expect(await part('bytes=0-99')).toEqual([206, 100, `bytes 0-99/${whole}`])
    expect(await part('bytes=100-')).toEqual([206, whole - 100, `bytes 100-${whole - 1}/${whole}`])
    expect(await part('bytes=-50')).toEqual([206, 50, `bytes ${whole - 50}-${whole - 1}/${whole}`])
    expect(await part(`bytes=${whole}-`)).toEqual([416, 0, `bytes */${whole}`])
    expect((await fetch(must(url))).headers.get('content-type')).toBe('video/mp4')
  })

  it('gives addresses for an hour', async () => {
    house.cloud.setClock(NOW)
    const { id } = await phone.upload(GOOD, { use: someUse() })
    const [card] = await addressesOf([id], NOW)
    const status = async () => (await fetch(must(must(card).url))).status
    house.at('2026-11-18T08:59:00+08:00')
    expect(await status()).toBe(200)
    house.at('2026-11-18T09:01:00+08:00')
    expect(await status()).toBe(403)
    house.cloud.setClock(NOW)
  })

  it('approves poster frames with their video, and takes them away with it', async () => {
    const before = storedFiles(house)
    const use = someUse()
    const { id } = await phone.upload(GOOD, { use })
    const poster = await posterOf(id, use)
    expect(await approveMedia([id], 'o-judge', NOW)).toBe(2)
    await dropMedia([id], NOW)
    expect(await mediaOf([id, poster.id], NOW)).toEqual([])
    expect(storedFiles(house)).toBe(before)
    await dropMedia([id], NOW)
  })

  it('keeps what it holds from its officer’s hand, and takes it away itself', async () => {
    const use = someUse()
    const { id } = await phone.upload(GOOD, { use })
    expect(await holdMedia([id])).toBe(1)
    expect(await house.refused(WANG, 'media.discard', { media: id })).toEqual({ code: 'IN_USE' })
    await dropMedia([id], NOW)
    expect(await house.ask(WANG, 'media.discard', { media: id })).toEqual({ media: id })
    expect(await phone.begin(GOOD, { use })).toMatchObject({ state: 'uploading' })
  })
})

describe('a poster frame', () => {
  const content = clip('plain.jpg')
  const of = (change: object) => ({ ...beginning(content), kind: 'picture' as const, ...change })

  it('belongs to a video of the same officer for the same use', async () => {
    const use = someUse()
    const video = await phone.begin(GOOD, { use })
    const picture = await phone.begin(content, { kind: 'picture', use })
    const refused = [
      [WANG, { use, posterOf: 'm-none' }],
      [WANG, { use: someUse(), posterOf: video.id }],
      [WANG, { use, posterOf: picture.id }],
      [JUDGE, { use, posterOf: video.id }],
    ] as const
    for (const [openid, change] of refused)
      expect(await house.refused(openid, 'media.begin', of(change))).toEqual({
        code: 'VIDEO_NOT_FOUND',
      })
    await house.ask(WANG, 'media.begin', of({ use, posterOf: video.id }))
  })

  it('is no video', async () => {
    const input = of({ kind: 'video', posterOf: 'm-1' })
    expect(await house.post(WANG, { path: 'media.begin', input })).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })
})

describe('what it is billed', () => {
  it('is one operation for fifty media, with addresses or without', async () => {
    const use = someUse()
    const { id } = await phone.upload(GOOD, { use })
    const ids = [id, ...Array.from({ length: 49 }, (_, other) => `m-${other}`)]
    const meter = await openMeter(house.cloud.url)
    Object.assign(process.env, meter.environment)
    await mediaOf([id], NOW)
    expect((await meter.count(() => mediaOf(ids, NOW))).operations).toBe(1)
    // The second request asks the storage for the addresses.
    expect((await meter.count(() => addressesOf(ids, NOW))).operations).toBe(2)
  })
})
