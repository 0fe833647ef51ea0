import { describe, expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { openHouse } from '../../test/builders/cloud'
import { uploader } from '../../test/builders/media'
import { mediaAreas } from '../../test/builders/media-areas'
import { must } from '../../test/builders/study'
import type { Media } from './store'

const WANG = 'demo-officer'
const MORNING = '2026-11-18T08:00:00+08:00'
const NOW = new Date(MORNING)
const house = await openHouse()
house.at(MORNING)
const phone = uploader(house, WANG)
const { approveMedia, rejectMedia } = await mediaAreas(house)

let uses = 0
const picture = () =>
  phone.upload(clip('phone.jpg'), { kind: 'picture', use: `handover-${++uses}` })
const video = () => phone.upload(clip('good.mp4'), { use: `case-${++uses}` })
const stateOf = async (id: string) => {
  const { state, reason } = await house.ask(WANG, 'media.state', { media: id })
  return { state, reason }
}
const traceOf = async (_id: string) =>
  must(must((await house.stored<Media>('media', { _id }))[0]).trace)

/** What WeChat pushes when it has looked at a picture. */
const tell = (trace: string, suggest: string, change: object = {}) =>
  house.cloud.call('media-checked', {
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: trace,
    version: 2,
    errcode: 0,
    result: { suggest, label: 100 },
    ...change,
  })

describe('a picture', () => {
  it.each([
    ['pass', {}, 'usable', null],
    ['review', {}, 'awaitingReview', null],
    ['risky', {}, 'unusable', 'RISKY'],
    ['pass', { errcode: -1008 }, 'awaitingReview', null],
    ['something new', {}, 'awaitingReview', null],
  ])('is looked at by WeChat: %s %j makes it %s', async (suggest, change, state, reason) => {
    const { id, ...begun } = await picture()
    expect(begun).toMatchObject({ state: 'checking', facts: { width: 32, height: 48 } })
    const trace = await traceOf(id)
    await tell(trace, suggest, change)
    expect(await stateOf(id)).toEqual({ state, reason })
    await tell(trace, suggest === 'pass' ? 'risky' : 'pass')
    expect(await stateOf(id)).toEqual({ state, reason })
  })

  it('is not moved by who does not know the trace', async () => {
    const { id } = await picture()
    for (const event of [
      { trace_id: 'guessed' },
      { Event: 'other' },
      { trace_id: '' },
      { trace_id: { $ne: null } },
    ])
      await tell('guessed', 'pass', event)
    expect(await house.cloud.call('media-checked', null)).toBe('success')
    expect(await stateOf(id)).toEqual({ state: 'checking', reason: null })
    expect(JSON.stringify(await house.ask(WANG, 'media.state', { media: id }))).not.toContain(
      await traceOf(id),
    )
  })

  it('waits for a person when WeChat does not answer in time, and WeChat may still', async () => {
    const { id } = await picture()
    house.at('2026-11-18T08:41:00+08:00')
    expect((await stateOf(id)).state).toBe('awaitingReview')
    await tell(await traceOf(id), 'pass')
    expect((await stateOf(id)).state).toBe('usable')
    house.at(MORNING)
  })
})

describe('a person', () => {
  it('finds nothing against a video: it is usable, and stays so', async () => {
    const { id } = await video()
    expect(await approveMedia([id], 'o-judge', NOW)).toBe(1)
    expect(await approveMedia([id], 'o-judge', NOW)).toBe(0)
    expect(await rejectMedia([id], 'o-judge', NOW)).toBe(0)
    expect(await stateOf(id)).toEqual({ state: 'usable', reason: null })
    const [kept] = await house.stored<Media>('media', { _id: id })
    expect(must(kept).decided).toEqual({ by: 'o-judge', at: NOW.getTime() })
  })

  it('finds something against it: it is not', async () => {
    const { id } = await video()
    expect(await rejectMedia([id], 'o-judge', NOW)).toBe(1)
    expect(await stateOf(id)).toEqual({ state: 'unusable', reason: 'REJECTED' })
  })

  it('may decide about a picture before WeChat does', async () => {
    const { id } = await picture()
    await rejectMedia([id], 'o-judge', NOW)
    await tell(await traceOf(id), 'pass')
    expect(await stateOf(id)).toEqual({ state: 'unusable', reason: 'REJECTED' })
  })

  it('can’t make usable what is still on its way, or was found not to be', async () => {
    const begun = await phone.begin(clip('good.mp4'), { use: 'case-on-its-way' })
    const unfit = await phone.upload(clip('hevc.mp4'))
    expect(await approveMedia([begun.id, unfit.id], 'o-judge', NOW)).toBe(0)
  })
})
