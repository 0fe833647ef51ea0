import { describe, expect, it } from 'vitest'
import { setSizes, widenSizes } from '#server/boards'
import { openHouse } from '../../test/builders/cloud'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse()
// From here on the SDK of this process speaks to the house.
sdkFor(house.cloud.url)

const SHENYANG = new Map([
  ['u-21', 40],
  ['u-2101', 40],
])
const PROVINCE = new Map([
  ['u-21', 90],
  ['u-2101', 30],
  ['u-2102', 60],
])
const sizesOf = async (_id: string) =>
  (await house.stored<{ sizes: object; waiting: boolean }>('boardSizes', { _id }))[0]

describe('how many of each unit may take part', () => {
  it('is what was counted last for the board of one round', async () => {
    await setSizes('c-1', SHENYANG)
    await setSizes('c-1', PROVINCE)
    expect(await sizesOf('c-1')).toMatchObject({
      sizes: Object.fromEntries(PROVINCE),
      waiting: true,
    })
  })

  it('is the most of any round for a season, whichever was counted last', async () => {
    const widest = { 'u-21': 90, 'u-2101': 40, 'u-2102': 60 }
    await widenSizes('s-1', SHENYANG)
    await widenSizes('s-1', PROVINCE)
    await widenSizes('s-2', PROVINCE)
    await widenSizes('s-2', SHENYANG)
    expect((await sizesOf('s-1'))?.sizes).toEqual(widest)
    expect((await sizesOf('s-2'))?.sizes).toEqual(widest)
  })
})
