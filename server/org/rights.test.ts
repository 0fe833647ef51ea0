import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'

const house = await openHouse()
const ADMIN = 'demo-provincial-admin'
const admin = { officer: 'o-provincial-admin', role: 'provincialAdmin', unit: 'u-21' } as const
const liaison = { officer: 'o-judge', role: 'liaison', unit: 'u-2102' } as const
const reason = '工作需要'
const grantsOf = async (openid: string) =>
  (await house.ask(openid, 'org.me', {})).grants.map(({ role, unit }) => `${role}@${unit}`)

describe('granting and revoking', () => {
  it('a role lets its holder act there, until it is taken back', async () => {
    expect(await house.refused('demo-judge', 'org.roster', {})).toEqual({ code: 'NOT_ALLOWED' })
    const { grants } = await house.ask(ADMIN, 'org.grant', { ...liaison, reason })
    expect(grants.map(({ role }) => role)).toEqual(['judge', 'liaison'])
    const { unit } = await house.ask('demo-judge', 'org.roster', {})
    expect(unit.id).toBe('u-2102')
    expect(await house.refused('demo-judge', 'org.roster', { unit: 'u-2101' })).toEqual({
      code: 'OUT_OF_PLACE',
    })
    await house.ask(ADMIN, 'org.revoke', { ...liaison, reason })
    expect(await house.refused('demo-judge', 'org.roster', {})).toEqual({ code: 'NOT_ALLOWED' })
    expect(await grantsOf('demo-judge')).toEqual(['judge@u-2102'])
  })

  it('granted twice, or on two desks at once, is held once and written once', async () => {
    const input = { officer: 'o-organiser', role: 'judge', unit: 'u-21', reason } as const
    await Promise.all([1, 2, 3].map(() => house.ask(ADMIN, 'org.grant', input)))
    const held = ['organiser@u-21', 'bankEditor@u-21', 'judge@u-21']
    expect(await grantsOf('demo-organiser')).toEqual(held)
    expect(await house.stored('audit', { onId: 'o-organiser' })).toHaveLength(1)
  })

  it.each([
    ['nobody', { officer: 'o-nobody' }, 'OFFICER_NOT_FOUND'],
    ['a place that is none', { unit: 'u-nowhere' }, 'UNIT_NOT_FOUND'],
    ['a role that is none', { role: 'root' }, 'INVALID_INPUT'],
    ['no reason', { reason: ' ' }, 'INVALID_INPUT'],
  ])('for %s is refused', async (_, change, code) => {
    const input = { ...liaison, reason, ...change }
    expect(await house.post(ADMIN, { path: 'org.grant', input })).toMatchObject({ ok: false, code })
  })

  it('of what is not held is refused', async () => {
    expect(await house.refused(ADMIN, 'org.revoke', { ...liaison, reason })).toEqual({
      code: 'GRANT_NOT_FOUND',
    })
  })

  it('the last provincial admin stays; one of two may go', async () => {
    expect(await house.refused(ADMIN, 'org.revoke', { ...admin, reason })).toEqual({
      code: 'LAST_ADMIN',
    })
    await house.ask(ADMIN, 'org.grant', { ...admin, officer: 'o-organiser', reason })
    await house.ask('demo-organiser', 'org.revoke', { ...admin, reason })
    expect(await house.refused(ADMIN, 'org.grant', { ...liaison, reason })).toEqual({
      code: 'NOT_ALLOWED',
    })
    await house.ask('demo-organiser', 'org.grant', { ...admin, reason })
    await house.ask(ADMIN, 'org.revoke', { ...admin, officer: 'o-organiser', reason })
  })

  it('of a provincial admin holds for the province alone', async () => {
    const county = { officer: 'o-organiser', role: 'provincialAdmin', unit: 'u-210102' } as const
    expect(await house.refused(ADMIN, 'org.grant', { ...county, reason })).toEqual({
      code: 'ROLE_NOT_FOR_UNIT',
    })
    expect(await grantsOf('demo-organiser')).not.toContain('provincialAdmin@u-210102')
  })

  it('is written into the audit log, newest first, where its places reach', async () => {
    const { entries } = await house.ask(ADMIN, 'org.audit', {})
    expect(entries.length).toBeGreaterThan(5)
    expect(entries.at(-1)).toMatchObject({
      act: 'grant',
      by: '周雪梅',
      on: '陈国栋',
      role: 'liaison',
      reason,
    })
    const moments = entries.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted((a, b) => b - a))
    expect((await house.ask('demo-liaison', 'org.audit', {})).entries).toEqual([])
  })
})
