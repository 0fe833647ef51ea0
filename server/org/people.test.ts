import { describe, expect, it } from 'vitest'
import type { Officer } from '#domain/org'
import { openHouse } from '../../test/builders/cloud'
import { insertAll } from '../../test/builders/insert'

const house = await openHouse()
const LIAISON = 'demo-liaison'
const ORGANISER = 'demo-organiser'

const found = async (openid: string, as: 'liaison' | 'organiser', find: string, judges = false) =>
  house.ask(openid, 'org.people', { as, find, judges })

describe('choosing people', () => {
  it('finds officers below one’s place by name, the text taken literally', async () => {
    const { people, more } = await found(ORGANISER, 'organiser', '王海波')
    expect(more).toBe(false)
    expect(people).toMatchObject([{ id: 'o-officer', name: '王海波', unit: 'u-210102-3' }])
    expect((await found(ORGANISER, 'organiser', '.*')).people).toEqual([])
  })

  it('lists nobody without a name, but the judges', async () => {
    expect(await found(ORGANISER, 'organiser', ' ')).toEqual({ people: [], more: false })
    const { people } = await found(ORGANISER, 'organiser', '', true)
    const stored = await house.stored<{ _id: string; grants: { role: string }[] }>('officers')
    const judges = stored.filter(({ grants }) => grants.some(({ role }) => role === 'judge'))
    expect(people.map(({ id }) => id)).toEqual(judges.map(({ _id }) => _id).toSorted())
  })

  it('stays below the place of a liaison', async () => {
    expect((await found(LIAISON, 'liaison', '王海波')).people).toHaveLength(1)
    expect((await found(LIAISON, 'liaison', '陈国栋')).people).toEqual([])
  })

  it('says when there are more than a page holds', async () => {
    const [one] = await house.stored<Officer>('officers', { _id: 'o-officer' })
    if (!one) throw new Error('nobody to copy')
    const namesakes = Array.from({ length: 21 }, (_, nth) => ({
      ...one,
      _id: `o-namesake-${nth}`,
      name: '欧阳同名',
      openid: null,
    }))
    await insertAll(house.cloud.url, 'officers', namesakes)
    const { people, more } = await found(ORGANISER, 'organiser', '同名')
    expect([people.length, more]).toEqual([20, true])
  })

  it.each([
    ['demo-officer', 'organiser'],
    ['demo-officer', 'liaison'],
    [LIAISON, 'organiser'],
    [ORGANISER, 'liaison'],
  ] as const)('is not for %s as %s', async (openid, as) => {
    const input = { as, find: '王', judges: false }
    expect(await house.refused(openid, 'org.people', input)).toEqual({ code: 'OUT_OF_PLACE' })
  })
})
