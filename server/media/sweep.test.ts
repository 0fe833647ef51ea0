import { describe, expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { openHouse } from '../../test/builders/cloud'
import { beginning, putIntoStorage, storedFiles, uploader } from '../../test/builders/media'
import { mediaAreas } from '../../test/builders/media-areas'
import { sdkFor } from '../../test/local-cloud/cloud'
import type { Media } from './store'

const WANG = 'demo-officer'
const GOOD = clip('good.mp4')
const house = await openHouse()
const phone = uploader(house, WANG)
const { holdMedia } = await mediaAreas(house)

let uses = 0
const someUse = () => `case-${++uses}`
const swept = () => house.cloud.fireTimer('nightly')
const gone = (media: string) =>
  expect(house.refused(WANG, 'media.state', { media })).resolves.toEqual({
    code: 'MEDIA_NOT_FOUND',
  })
const stateOf = async (media: string) => (await house.ask(WANG, 'media.state', { media })).state
const change = (id: string, data: object) =>
  sdkFor(house.cloud.url).database().collection('media').doc(id).update({ data })

describe('by night', () => {
  it('what nobody went on with or took into use is swept away after seven days, files and all', async () => {
    const before = storedFiles(house)
    house.at('2026-11-01T08:00:00+08:00')
    const begun = await phone.begin(GOOD, { use: someUse() })
    await phone.send(begun, GOOD, 0)
    const whole = await phone.upload(GOOD, { use: someUse() })
    const unfit = await phone.upload(clip('hevc.mp4'), { use: someUse() })
    house.at('2026-11-08T07:59:00+08:00')
    expect(await swept()).toMatchObject({ sweepMedia: 0 })
    house.at('2026-11-08T08:01:00+08:00')
    expect(await swept()).toMatchObject({ sweepMedia: 3 })
    for (const { id } of [begun, whole, unfit]) await gone(id)
    expect(storedFiles(house)).toBe(before)
    expect(await swept()).toMatchObject({ sweepMedia: 0 })
  })

  it('each slice gives an upload seven days more', async () => {
    house.at('2026-11-01T08:00:00+08:00')
    const media = await phone.begin(GOOD, { use: someUse() })
    house.at('2026-11-07T08:00:00+08:00')
    await phone.send(media, GOOD, 0)
    house.at('2026-11-13T08:00:00+08:00')
    await swept()
    expect(await stateOf(media.id)).toBe('uploading')
    house.at('2026-11-14T08:01:00+08:00')
    expect(await swept()).toMatchObject({ sweepMedia: 1 })
  })

  it('what an area holds stays, unless it never arrived', async () => {
    house.at('2026-11-01T08:00:00+08:00')
    const whole = await phone.upload(GOOD, { use: someUse() })
    const begun = await phone.begin(GOOD, { use: someUse() })
    expect(await holdMedia([whole.id, begun.id])).toBe(2)
    house.at('2026-12-01T08:00:00+08:00')
    expect(await swept()).toMatchObject({ sweepMedia: 1 })
    expect(await stateOf(whole.id)).toBe('awaitingReview')
    await gone(begun.id)
  })

  it('slices that a crash left behind go, and their media stays', async () => {
    house.at('2026-11-01T08:00:00+08:00')
    const media = await phone.begin(GOOD, { use: someUse() })
    const { folder } = media
    await phone.send(media, GOOD, 0)
    await phone.finish(media)
    await holdMedia([media.id])
    await putIntoStorage(house.cloud.url, `${folder}/0`, GOOD)
    await change(media.id, { slicesLeft: true })
    const before = storedFiles(house)
    await swept()
    expect(storedFiles(house)).toBe(before - 1)
    expect(await stateOf(media.id)).toBe('awaitingReview')
    const [kept] = await house.stored<Media>('media', { _id: media.id })
    expect(kept?.slicesLeft).toBe(false)
  })

  it('what was dropped while it was put together goes once nobody is at it', async () => {
    house.at('2026-11-01T08:00:00+08:00')
    const use = someUse()
    const media = await phone.begin(GOOD, { use })
    await phone.send(media, GOOD, 0)
    await change(media.id, { leasedUntil: Date.parse('2026-11-01T08:01:15+08:00') })
    await house.ask(WANG, 'media.discard', { media: media.id })
    expect(await house.refused(WANG, 'media.begin', beginning(GOOD, { use }))).toEqual({
      code: 'BEING_CLEARED',
    })
    house.at('2026-11-01T08:02:00+08:00')
    expect(await swept()).toMatchObject({ sweepMedia: 1 })
    expect(await phone.begin(GOOD, { use })).toMatchObject({ state: 'uploading', there: [] })
  })
})
