import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { beginning, uploader } from '../../test/builders/media'
import { sdkFor } from '../../test/local-cloud/cloud'

const WANG = 'demo-officer'
const JUDGE = 'demo-judge'
const house = await openHouse()
house.at('2026-11-18T23:00:00+08:00')
const A_DAY = { uploadsADay: 4, bytesADay: 1000 }
await sdkFor(house.cloud.url)
  .database()
  .collection('plans')
  .doc('current')
  .update({ data: { media: A_DAY } })

const content = (name: string, bytes = 10) => Buffer.alloc(bytes, name)
const begin = (openid: string, of: Buffer) => uploader(house, openid).begin(of)
const refused = (openid: string, of: Buffer) => house.refused(openid, 'media.begin', beginning(of))
const TOO_MUCH = { code: 'TOO_MUCH_TODAY' }

describe('what one officer may begin on a Beijing day', () => {
  it('is so many uploads, however they are begun and whatever becomes of them', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const asked = await Promise.all(
      names.map((name) =>
        house.post(WANG, { path: 'media.begin', input: beginning(content(name)) }),
      ),
    )
    const begun = asked.flatMap((reply) => (reply.ok ? [(reply.data as { id: string }).id] : []))
    expect(begun).toHaveLength(A_DAY.uploadsADay)
    await house.ask(WANG, 'media.discard', { media: begun[0] ?? '' })
    expect(await refused(WANG, content('i'))).toEqual(TOO_MUCH)
    expect(await house.stored('mediaDays', { _id: 'o-officer:2026-11-18' })).toMatchObject([
      { uploads: A_DAY.uploadsADay, bytes: 40 },
    ])
  })

  it('is so many bytes, as they are said at the beginning', async () => {
    await begin(JUDGE, content('a', 600))
    expect(await refused(JUDGE, content('b', 401))).toEqual(TOO_MUCH)
    await begin(JUDGE, content('b', 400))
    expect(await refused(JUDGE, content('c', 1))).toEqual(TOO_MUCH)
  })

  it('counts what is taken up again once', async () => {
    expect(await begin(JUDGE, content('a', 600))).toMatchObject({ state: 'uploading' })
    const [day] = await house.stored('mediaDays', { _id: 'o-judge:2026-11-18' })
    expect(day).toMatchObject({ uploads: 2, bytes: 1000 })
  })

  it('begins anew at midnight in Beijing, and the count is swept away in the end', async () => {
    house.at('2026-11-19T00:00:01+08:00')
    await begin(WANG, content('i'))
    expect(await house.stored('mediaDays', { _id: 'o-officer:2026-11-19' })).toHaveLength(1)
    house.at('2026-11-27T00:00:01+08:00')
    await house.cloud.fireTimer('nightly')
    expect(await house.stored('mediaDays')).toEqual([])
  })
})
