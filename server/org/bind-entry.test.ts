import { describe, expect, it } from 'vitest'
import type { Officer } from '#domain/org'
import { toBind } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { must } from '../../test/builders/study'

const house = await openHouse()
const { name, certificate, invitation, staffNumber } = toBind()
const right = { name, number: certificate, code: invitation }
const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

interface Unit {
  readonly invitation: string
}
const codeOf = async (unit: string) =>
  must((await house.stored<Unit>('units', { _id: unit }))[0]).invitation

/** Others in the city nobody is bound to yet. */
const free = (): Promise<Officer[]> =>
  house.stored<Officer>('officers', { path: 'u-2101', openid: null, status: 'active' })
const inputFor = async ({ name: called, certificate: own, staffNumber: ours, unit }: Officer) => ({
  name: called,
  number: own ?? ours,
  code: await codeOf(unit),
})

describe('binding to the roster', () => {
  it('refuses what does not fit, and tells nobody which of the three it was', async () => {
    house.at('2026-11-18T08:00:00+08:00')
    const wrong = [
      { ...right, name: '刘敏敏' },
      { ...right, number: 'YS2101000999' },
      { ...right, code: 'AAAAAAAA' },
    ]
    for (const [i, input] of wrong.entries())
      expect(await house.refused('guesser-a', 'org.bindEntry', input)).toEqual({
        code: 'NOT_ON_ROSTER',
        data: { attemptsLeft: 4 - i },
      })
  })

  it('allows five attempts an hour by one phone, even the right one is refused then', async () => {
    for (let i = 0; i < 2; i += 1)
      await house.refused('guesser-a', 'org.bindEntry', { ...right, code: 'AAAAAAAA' })
    const limited = await house.refused('guesser-a', 'org.bindEntry', right)
    expect(limited).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
    const { retryAt } = limited.data as { retryAt: number }
    expect(retryAt).toBeGreaterThan(Date.parse('2026-11-18T08:59:00+08:00'))
    expect(retryAt).toBeLessThan(Date.parse('2026-11-18T09:01:00+08:00'))
  })

  it('counts twenty attempts side by side as twenty', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        house.refused('guesser-b', 'org.bindEntry', { ...right, number: `YS210100${1000 + i}` }),
      ),
    )
    const codes = replies.map(({ code }) => code)
    expect(codes.filter((code) => code === 'NOT_ON_ROSTER')).toHaveLength(5)
    expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(15)
  })

  it('limits many phones that try one person', async () => {
    const codes: string[] = []
    for (let phone = 0; phone < 6; phone += 1)
      for (let i = 0; i < 4; i += 1) {
        const input = { name, number: 'YS2101000211', code: 'AAAAAAAA' }
        codes.push((await house.refused(`many-${'abcdef'[phone]}`, 'org.bindEntry', input)).code)
      }
    expect(codes.filter((code) => code === 'NOT_ON_ROSTER')).toHaveLength(20)
    expect(codes.slice(20)).toEqual(Array.from({ length: 4 }, () => 'TOO_MANY_ATTEMPTS'))
  })

  it('works however the phone typed it, and lets the officer study', async () => {
    expect(await house.refused('demo-visitor', 'study.today', {})).toEqual({ code: 'NOT_BOUND' })
    const typed = {
      name: `${name[0]}　${name.slice(1)} `,
      number: wide(certificate.toLowerCase()),
      code: wide(` ${invitation.slice(0, 4)} ${invitation.slice(4)}`),
    }
    const me = await house.ask('demo-visitor', 'org.bindEntry', typed)
    expect(me).toMatchObject({ name, id: 'o-visitor', certificateTail: certificate.slice(-4) })
    expect(me.boundAt).toBeGreaterThan(0)
    expect(await house.ask('demo-visitor', 'org.me', {})).toEqual(me)
    expect((await house.ask('demo-visitor', 'study.today', {})).set.questions).toHaveLength(5)
  })

  it('done again answers as the first time; another entry is refused', async () => {
    const me = await house.ask('demo-visitor', 'org.me', {})
    expect(await house.ask('demo-visitor', 'org.bindEntry', right)).toEqual(me)
    const byStaffNumber = { ...right, number: staffNumber }
    expect(await house.ask('demo-visitor', 'org.bindEntry', byStaffNumber)).toEqual(me)
    const [other] = await free()
    const input = await inputFor(must(other))
    expect(await house.refused('demo-visitor', 'org.bindEntry', input)).toEqual({
      code: 'ALREADY_BOUND',
    })
  })

  it('to an entry that is taken is refused to another phone', async () => {
    house.at('2026-11-18T10:00:00+08:00')
    expect(await house.refused('another-phone', 'org.bindEntry', right)).toEqual({
      code: 'ENTRY_TAKEN',
    })
  })

  it('writes one line into the audit log', async () => {
    expect(await house.stored('audit', { onId: 'o-visitor' })).toMatchObject([
      { act: 'bind', by: name, on: name, byOfficer: 'o-visitor', reason: null },
    ])
  })

  it('is for those on the roster: whoever has left is on it no more', async () => {
    const [gone] = await house.stored<Officer>('officers', { status: 'left' })
    const input = await inputFor(must(gone))
    expect(await house.refused('gone', 'org.bindEntry', input)).toMatchObject({
      code: 'NOT_ON_ROSTER',
    })
  })

  it('tapped twice is one binding, and both taps hear so', async () => {
    const input = await inputFor(must((await free())[0]))
    const taps = await Promise.all([1, 2, 3].map(() => house.ask('eager', 'org.bindEntry', input)))
    expect(new Set(taps.map((me) => JSON.stringify(me))).size).toBe(1)
    expect(await house.stored('audit', { onId: must(taps[0]).id })).toHaveLength(1)
  })

  it('of two phones that race for one entry, one gets it', async () => {
    const [officer] = await free()
    const input = await inputFor(must(officer))
    const phones = ['race-a', 'race-b', 'race-c', 'race-d']
    const replies = await Promise.all(
      phones.map((openid) => house.post(openid, { path: 'org.bindEntry', input })),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const codes = replies.flatMap((reply) => (reply.ok ? [] : [reply.code]))
    expect(codes).toEqual(['ENTRY_TAKEN', 'ENTRY_TAKEN', 'ENTRY_TAKEN'])
    const { openid } = must(
      (await house.stored<Officer>('officers', { _id: must(officer)._id }))[0],
    )
    expect(await house.stored('bindings', { officer: must(officer)._id })).toEqual([
      { _id: openid, officer: must(officer)._id },
    ])
    expect(phones[replies.findIndex(({ ok }) => ok)]).toBe(openid)
  })

  it('of two entries one phone races for, it gets one', async () => {
    const entries = (await free()).slice(0, 2)
    const replies = await Promise.all(
      entries.map(async (officer) =>
        house.post('race-two', { path: 'org.bindEntry', input: await inputFor(officer) }),
      ),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ code: 'ALREADY_BOUND' })
    expect(await house.stored('officers', { openid: 'race-two' })).toHaveLength(1)
  })
})
