import { expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { openHouse } from '../../test/builders/cloud'
import { cutInto, uploader } from '../../test/builders/media'

const house = await openHouse({ workers: 1 })
await cutInto(house, 1000)
const WANG = 'demo-officer'
const phone = uploader(house, WANG)
const GOOD = clip('good.mp4')

it('an upload is billed what its use cases say, call and database operations together', async () => {
  const media = await phone.begin(GOOD)
  const other = () => phone.begin(GOOD, { use: 'case-2' })
  expect(await house.bill(other)).toBeLessThanOrEqual(5)
  expect(await house.bill(other)).toBeLessThanOrEqual(3)
  for (const slice of [0, 1, 2, 3])
    expect(await house.bill(() => phone.send(media, GOOD, slice))).toBeLessThanOrEqual(3)
  await phone.send(media, GOOD, 4)
  expect(await house.bill(() => phone.finish(media))).toBeLessThanOrEqual(7)
  const asked = () => house.ask(WANG, 'media.state', { media: media.id })
  expect(await house.bill(asked)).toBeLessThanOrEqual(3)
  const discarded = () => house.ask(WANG, 'media.discard', { media: media.id })
  expect(await house.bill(discarded)).toBeLessThanOrEqual(4)
})
