import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { clip } from '../../test/builders/clips'
import { openHouse } from '../../test/builders/cloud'
import { uploader } from '../../test/builders/media'
import { entered, LIAISON, PROVINCE, recordOf, withPeriod } from '../../test/builders/records'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
await withPeriod(house)

/** What WeChat pushes when it has looked at a picture. */
async function hear(_id: string, suggest: 'pass' | 'review' | 'risky'): Promise<void> {
  const [kept] = await house.stored<{ trace: string }>('media', { _id })
  await house.cloud.call('media-checked', {
    ...{ MsgType: 'event', Event: 'wxa_media_check', trace_id: kept?.trace, version: 2 },
    ...{ errcode: 0, result: { suggest, label: 100 } },
  })
}
/** Uploads a picture of its own each time; its id. */
async function uploaded(openid = LIAISON, use = 'record', name = 'phone.jpg') {
  return (await uploader(house, openid).upload(clip(name), { kind: 'picture', use })).id
}
const stateOf = async (_id: string) =>
  (await house.stored<{ state: string; held: boolean }>('media', { _id }))[0]

describe('a picture beside a record', () => {
  it('is taken once it was looked into, shown to who may read it, and signed for by who confirms', async () => {
    const picture = await uploaded()
    const input = recordOf({ picture })
    expect(await house.refused(LIAISON, 'records.enter', input)).toEqual({
      code: 'PICTURE_NOT_READY',
    })
    await hear(picture, 'review')
    const { record } = await house.ask(LIAISON, 'records.enter', input)
    expect(await stateOf(picture)).toMatchObject({ state: 'awaitingReview', held: true })
    const read = () => house.ask(CAST.squadLeader.openid, 'records.read', { record })
    await expect(read()).rejects.toThrow('RECORD_NOT_FOUND')
    const { picture: seen } = await house.ask(PROVINCE, 'records.read', { record })
    expect((await fetch(String(seen))).status).toBe(200)
    await house.ask(PROVINCE, 'records.decide', { record, verdict: 'pass', note: '' })
    expect(await stateOf(picture)).toMatchObject({ state: 'usable' })
    expect((await fetch(String((await read()).picture))).status).toBe(200)
  })

  it('of another officer or for another use is not taken', async () => {
    for (const picture of [
      await uploaded(PROVINCE, 'record', 'phone.png'),
      await uploaded(LIAISON, 'case', 'phone.png'),
    ]) {
      await hear(picture, 'pass')
      expect(await house.refused(LIAISON, 'records.enter', recordOf({ picture }))).toEqual({
        code: 'PICTURE_NOT_READY',
      })
    }
  })

  it('goes when its record is taken back, unless another one shows it', async () => {
    const picture = await uploaded(LIAISON, 'record', 'phone.webp')
    await hear(picture, 'pass')
    const [one, other] = [await entered(house, { picture }), await entered(house, { picture })]
    await house.ask(LIAISON, 'records.withdraw', { record: one })
    expect(await stateOf(picture)).toMatchObject({ state: 'usable' })
    await house.ask(LIAISON, 'records.withdraw', { record: other })
    expect(await stateOf(picture)).toBeUndefined()
  })
})
