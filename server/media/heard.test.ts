import { expect, it } from 'vitest'
import { clip } from '../../test/builders/clips'
import { openHouse } from '../../test/builders/cloud'
import { uploader } from '../../test/builders/media'

const mediaCallback = { functionName: 'media-checked', delayMs: 20 }
const house = await openHouse({ openApi: { mediaCallback } })

it('a picture becomes usable by itself when WeChat finds nothing', async () => {
  const { id } = await uploader(house, 'demo-officer').upload(clip('phone.jpg'), {
    kind: 'picture',
  })
  const state = async () => (await house.ask('demo-officer', 'media.state', { media: id })).state
  await expect.poll(state, { timeout: 10_000 }).toBe('usable')
})
