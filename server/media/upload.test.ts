import { describe, expect, it } from 'vitest'
import { missingOf, sliceCount } from '#domain/media'
import { clip } from '../../test/builders/clips'
import { openHouse } from '../../test/builders/cloud'
import {
  beginning,
  cutInto,
  putIntoStorage,
  storedFiles,
  uploader,
} from '../../test/builders/media'
import { must } from '../../test/builders/study'

const WANG = 'demo-officer'
const JUDGE = 'demo-judge'
const GOOD = clip('good.mp4')
const SLICE = 1000

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
await cutInto(house, SLICE)
const phone = uploader(house, WANG)
const all = Array.from(
  { length: sliceCount({ bytes: GOOD.length, sliceBytes: SLICE }) },
  (_, slice) => slice,
)
let uses = 0
/** Each test uploads for a use of its own, so that it meets nothing of another's. */
const someUse = () => `case-${++uses + 100}`

describe('an upload', () => {
  it('may be as large and long as the plan says, which a phone can ask', async () => {
    expect(await house.ask(WANG, 'media.bounds', {})).toEqual({
      videoBytesAtMost: 60 * 1024 * 1024,
      pictureBytesAtMost: 10 * 1024 * 1024,
      videoSecondsAtMost: 600,
      picturePixelsAtMost: 50_000_000,
    })
  })

  it('tells the phone how the file is cut and what is there, slice by slice', async () => {
    const begun = await phone.begin(GOOD, { use: someUse() })
    expect(begun).toMatchObject({
      kind: 'video',
      state: 'uploading',
      reason: null,
      bytes: GOOD.length,
      sliceBytes: SLICE,
      there: [],
      facts: null,
    })
    expect(begun.folder).toMatch(new RegExp(`^slices/${begun.id}/[0-9a-f]{32}$`))
    expect((await phone.send(begun, GOOD, 0)).there).toEqual([0])
    expect((await phone.send(begun, GOOD, 2)).there).toEqual([0, 2])
  })

  it('becomes one file, and its slices are gone', async () => {
    const before = storedFiles(house)
    const media = await phone.upload(GOOD, { use: someUse() })
    expect(media).toMatchObject({
      state: 'awaitingReview',
      reason: null,
      folder: null,
      facts: { width: 96, height: 64, seconds: 1.1 },
    })
    expect(storedFiles(house)).toBe(before + 1)
  })

  it.each(all)(
    'broken off before slice %i goes on there when the file is picked again',
    async (cut) => {
      const use = someUse()
      const begun = await phone.begin(GOOD, { use })
      for (const slice of all.slice(0, cut)) await phone.send(begun, GOOD, slice)
      const again = await phone.begin(GOOD, { use })
      expect(again.id).toBe(begun.id)
      expect(missingOf(again, again.there)).toEqual(all.slice(cut))
      expect(await phone.upload(GOOD, { use })).toMatchObject({ state: 'awaitingReview' })
    },
  )

  it('takes slices out of order, twice, and after the end', async () => {
    const begun = await phone.begin(GOOD, { use: someUse() })
    for (const slice of all.toReversed()) await phone.send(begun, GOOD, slice)
    expect((await phone.send(begun, GOOD, 0)).there).toEqual(all)
    const done = await phone.finish(begun)
    expect(await phone.send(begun, GOOD, 0)).toEqual(done)
    expect(await phone.finish(begun)).toEqual(done)
    expect(await house.ask(WANG, 'media.state', { media: begun.id })).toEqual(done)
  })

  it('is one upload however often it is begun and finished at once', async () => {
    const use = someUse()
    const begun = await Promise.all([1, 2, 3, 4].map(() => phone.begin(GOOD, { use })))
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1)
    expect(new Set(begun.map(({ folder }) => folder)).size).toBe(1)
    const media = must(begun[0])
    const before = storedFiles(house)
    await Promise.all(all.map((slice) => phone.send(media, GOOD, slice)))
    const done = await Promise.all([1, 2, 3].map(() => phone.finish(media)))
    for (const { state } of done) expect(['checking', 'awaitingReview']).toContain(state)
    expect(done.map(({ state }) => state)).toContain('awaitingReview')
    expect(storedFiles(house)).toBe(before + 1)
  })

  it('of the same file for another use, or by another officer, is another', async () => {
    const use = someUse()
    const begun = await phone.begin(GOOD, { use })
    const elsewhere = await phone.begin(GOOD, { use: someUse() })
    const others = await uploader(house, JUDGE).begin(GOOD, { use })
    expect(new Set([begun.id, elsewhere.id, others.id]).size).toBe(3)
  })
})

describe('what is refused by name', () => {
  const begin = async () => phone.begin(GOOD, { use: someUse() })

  it('a hole', async () => {
    const media = await begin()
    for (const slice of all.filter((slice) => slice !== 1 && slice !== 3))
      await phone.send(media, GOOD, slice)
    expect(await house.refused(WANG, 'media.finish', { media: media.id })).toEqual({
      code: 'SLICES_MISSING',
      data: { slices: [1, 3] },
    })
  })

  it.each([
    ['longer', Buffer.alloc(SLICE + 1)],
    ['much longer', Buffer.alloc(40 * SLICE)],
    ['shorter', Buffer.alloc(SLICE - 1)],
    ['empty', Buffer.alloc(0)],
  ])('a slice that is %s than was said, which is to be sent again', async (_, forged) => {
    const before = storedFiles(house)
    const media = await begin()
    for (const slice of all) await phone.send(media, GOOD, slice, slice === 2 ? forged : undefined)
    expect(await house.refused(WANG, 'media.finish', { media: media.id })).toEqual({
      code: 'WRONG_SIZE',
      data: { slices: [2] },
    })
    const again = await house.ask(WANG, 'media.state', { media: media.id })
    expect(missingOf(again, again.there)).toEqual([2])
    expect(again.folder).not.toBe(media.folder)
    expect((await phone.send(again, GOOD, 2)).there).toEqual(all)
    expect(await phone.finish(again)).toMatchObject({ state: 'awaitingReview' })
    expect(storedFiles(house)).toBe(before + 1)
  })

  it('a slice that is said to be there and is not', async () => {
    const media = await begin()
    for (const slice of all) await phone.send(media, GOOD, slice)
    const file = `cloud://local.local/${media.folder}/0`
    await fetch(`${house.cloud.url}/admin`, {
      method: 'POST',
      body: JSON.stringify({ action: 'storage.batchDeleteFile', fileid_list: [file] }),
    })
    expect(await house.refused(WANG, 'media.finish', { media: media.id })).toEqual({
      code: 'SLICES_MISSING',
      data: { slices: [0] },
    })
  })

  it('other content than was said at the beginning: all of it is to be sent again', async () => {
    const media = await begin()
    for (const slice of all)
      await phone.send(media, GOOD, slice, slice === 1 ? Buffer.alloc(SLICE, 'x') : undefined)
    expect(await house.refused(WANG, 'media.finish', { media: media.id })).toEqual({
      code: 'OTHER_CONTENT',
    })
    const { there } = await house.ask(WANG, 'media.state', { media: media.id })
    expect(there).toEqual([])
  })

  it('a slice there is no room for, and a file that is not its place', async () => {
    const media = await begin()
    const other = await begin()
    const file = await putIntoStorage(house.cloud.url, `${media.folder}/99`, GOOD)
    const say = (slice: number, of: string) =>
      house.refused(WANG, 'media.arrived', { media: media.id, slice, file: of })
    expect(await say(99, file)).toEqual({ code: 'NO_SUCH_SLICE' })
    const forged = [
      file,
      `cloud://local.local/${other.folder}/0`,
      `cloud://elsewhere.local/${media.folder}/0`,
      `cloud://local.local/x/${media.folder}/0`,
      `cloud://local.local/slices/${media.id}/${'0'.repeat(32)}/0`,
      'documents/results.xlsx',
    ]
    for (const of of forged) expect(await say(0, of)).toEqual({ code: 'FOREIGN_FILE' })
  })

  it('a size beyond the plan, before anything is sent', async () => {
    const of = (kind: 'video' | 'picture', bytes: number) => ({ ...beginning(GOOD), kind, bytes })
    const most = { video: 60 * 1024 * 1024, picture: 10 * 1024 * 1024 }
    for (const kind of ['video', 'picture'] as const) {
      expect(await house.refused(WANG, 'media.begin', of(kind, most[kind] + 1))).toEqual({
        code: 'TOO_LARGE',
        data: { bytesAtMost: most[kind] },
      })
      await house.ask(WANG, 'media.begin', of(kind, most[kind]))
    }
  })
})

describe('somebody else', () => {
  it('sees, fills, finishes and takes away nothing', async () => {
    const media = await phone.begin(GOOD, { use: someUse() })
    const file = await putIntoStorage(house.cloud.url, `${media.folder}/0`, GOOD.subarray(0, SLICE))
    const nobody = { code: 'MEDIA_NOT_FOUND' }
    const { id } = media
    expect(await house.refused(JUDGE, 'media.state', { media: id })).toEqual(nobody)
    expect(await house.refused(JUDGE, 'media.finish', { media: id })).toEqual(nobody)
    expect(await house.refused(JUDGE, 'media.arrived', { media: id, slice: 0, file })).toEqual(
      nobody,
    )
    expect(await house.ask(JUDGE, 'media.discard', { media: id })).toEqual({ media: id })
    expect(await house.ask(WANG, 'media.state', { media: id })).toEqual(media)
  })

  it('who is on no roster may begin nothing', async () => {
    expect(await house.refused('passer-by', 'media.begin', beginning(GOOD))).toEqual({
      code: 'NOT_BOUND',
    })
  })
})

describe('taking away', () => {
  it('removes everything, answers the same again, and leaves room to begin anew', async () => {
    const before = storedFiles(house)
    const use = someUse()
    const media = await phone.upload(GOOD, { use })
    const discard = () => house.ask(WANG, 'media.discard', { media: media.id })
    expect(await discard()).toEqual({ media: media.id })
    expect(await discard()).toEqual({ media: media.id })
    expect(storedFiles(house)).toBe(before)
    expect(await house.refused(WANG, 'media.state', { media: media.id })).toEqual({
      code: 'MEDIA_NOT_FOUND',
    })
    expect(await phone.begin(GOOD, { use })).toMatchObject({ state: 'uploading', there: [] })
  })

  it('works amid an upload as well', async () => {
    const before = storedFiles(house)
    const media = await phone.begin(GOOD, { use: someUse() })
    for (const slice of [0, 1]) await phone.send(media, GOOD, slice)
    await house.ask(WANG, 'media.discard', { media: media.id })
    expect(storedFiles(house)).toBe(before)
  })
})
