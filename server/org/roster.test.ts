import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { must } from '../../test/builders/study'

const house = await openHouse()
const LIAISON = 'demo-liaison'
const ADMIN = 'demo-provincial-admin'

describe('the roster', () => {
  it('begins at the place of whoever asks, with the units below', async () => {
    const { unit, units, officers, next } = await house.ask(LIAISON, 'org.roster', {})
    expect(unit).toMatchObject({ id: 'u-2101', parent: 'u-21' })
    expect(unit.invitation).toMatch(/^[2-9A-HJKMNP-Z]{8}$/)
    expect(units.map(({ id }) => id)).toContain('u-210102')
    expect(officers.find(({ id }) => id === 'o-liaison')).toMatchObject({
      bound: true,
      certificateTail: '0108',
    })
    expect(next).toBeNull()
    const squad = await house.ask(LIAISON, 'org.roster', { unit: 'u-210102-1' })
    expect(squad.officers.find(({ id }) => id === 'o-visitor')).toMatchObject({ bound: false })
  })

  it('says whether somebody is bound, never whether they study', async () => {
    const { officers } = await house.ask(LIAISON, 'org.roster', { unit: 'u-210102-3' })
    for (const line of officers)
      expect(Object.keys(line).toSorted()).toEqual([
        'bound',
        'certificateTail',
        'id',
        'name',
        'post',
        'unitName',
      ])
  })

  it.each(['u-2102', 'u-21', 'u-nowhere'])(
    'of %s is out of a city liaison’s place',
    async (unit) => {
      expect(await house.refused(LIAISON, 'org.roster', { unit })).toEqual({ code: 'OUT_OF_PLACE' })
    },
  )

  it('is searched through all below, page by page, the text taken literally', async () => {
    const found = await house.ask(LIAISON, 'org.roster', { find: '王海波' })
    expect(found.officers).toMatchObject([{ id: 'o-officer', name: '王海波' }])
    expect((await house.ask(LIAISON, 'org.roster', { find: '.*' })).officers).toEqual([])
    expect((await house.ask(LIAISON, 'org.roster', { find: '陈国栋' })).officers).toEqual([])
    const first = await house.ask(ADMIN, 'org.roster', { find: '王' })
    const all = new Set(first.officers.map(({ id }) => id))
    for (let after = first.next; after; ) {
      const page = await house.ask(ADMIN, 'org.roster', { find: '王', after })
      for (const { id } of page.officers) {
        expect(all.has(id)).toBe(false)
        all.add(id)
      }
      after = page.next
    }
    const stored = await house.stored<{ name: string; status: string }>('officers')
    const wanted = stored.filter(({ name, status }) => name.includes('王') && status === 'active')
    expect(all.size).toBe(wanted.length)
  })

  it('shows one person to whoever answers for them', async () => {
    const wang = await house.ask(LIAISON, 'org.officer', { officer: 'o-officer' })
    expect(wang).toMatchObject({ name: '王海波', may: { release: true, grant: false } })
    expect(await house.ask(ADMIN, 'org.officer', { officer: 'o-visitor' })).toMatchObject({
      boundAt: null,
      may: { release: false, grant: true },
    })
    expect(await house.refused(LIAISON, 'org.officer', { officer: 'o-judge' })).toEqual({
      code: 'OUT_OF_PLACE',
    })
    expect(await house.refused(LIAISON, 'org.officer', { officer: 'o-nobody' })).toEqual({
      code: 'OFFICER_NOT_FOUND',
    })
  })

  it('gets a new invitation code; the old one ends at once', async () => {
    const before = await house.ask(LIAISON, 'org.roster', { unit: 'u-210102-1' })
    const { invitation } = await house.ask(LIAISON, 'org.renewInvitation', { unit: 'u-210102-1' })
    expect(invitation).not.toBe(before.unit.invitation)
    expect(invitation).toMatch(/^[2-9A-HJKMNP-Z]{8}$/)
    const typed = { name: '刘敏', number: 'YS2101000325' }
    const old = { ...typed, code: before.unit.invitation }
    expect(await house.refused('demo-visitor', 'org.bindEntry', old)).toMatchObject({
      code: 'NOT_ON_ROSTER',
    })
    expect(
      await house.ask('demo-visitor', 'org.bindEntry', { ...typed, code: invitation }),
    ).toMatchObject({ id: 'o-visitor' })
    expect(await house.refused(LIAISON, 'org.renewInvitation', { unit: 'u-2102' })).toEqual({
      code: 'OUT_OF_PLACE',
    })
    const { entries } = await house.ask(LIAISON, 'org.audit', {})
    expect(must(entries.find(({ act }) => act === 'renewInvitation')).by).toBe('赵志强')
  })
})
