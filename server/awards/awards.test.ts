import { describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import type { InputOf } from '../../test/builders/paths'
import { HEPING, LIAISON, PROVINCE } from '../../test/builders/records'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')

type Nominated = InputOf<'awards.nominate'>
const nomination = (change: Partial<Nominated> = {}): Nominated => ({
  key: crypto.randomUUID(),
  kind: 'pioneerTeam',
  year: 2026,
  whom: HEPING,
  reason: '包路段全年无缺位',
  ...change,
})
const nominated = async (change: Partial<Nominated> = {}, by = LIAISON) =>
  (await house.ask(by, 'awards.nominate', nomination(change))).id
const confirming = (id: string) => ({ nomination: id, verdict: 'confirm', reason: '' }) as const
const quotaOf = async (kind: string) =>
  (await house.stored<{ taken: number; most: number; of: number }>('awardQuotas', { kind }))[0]
const shenyang = (await house.ask(LIAISON, 'awards.nominations', { year: 2026 })).units.map(
  ({ unit }) => unit,
)

describe('nominating', () => {
  it('shows it to those who answer for the place', async () => {
    const id = await nominated({ whom: `${HEPING}-3` })
    const { nominations } = await house.ask(LIAISON, 'awards.nominations', { year: 2026 })
    expect(nominations.find((one) => one.id === id)).toMatchObject({
      ...{ name: '和平大队第三中队', place: '沈阳市交通运输综合行政执法队' },
      ...{ state: 'waiting', by: '赵志强', mayDecide: false, mayRevoke: false, said: null },
    })
    const theirs = await house.ask(PROVINCE, 'awards.nominations', { year: 2026 })
    expect(theirs.nominations.find((one) => one.id === id)).toMatchObject({ mayDecide: true })
  })

  it('sent again is one nomination; by anybody else it was made before', async () => {
    const input = nomination({ kind: 'modelPost', whom: CAST.officer.officerId })
    const first = await house.ask(LIAISON, 'awards.nominate', input)
    expect(await house.ask(LIAISON, 'awards.nominate', input)).toEqual(first)
    const already = { code: 'ALREADY_NOMINATED' }
    const again = { ...input, key: crypto.randomUUID() }
    expect(await house.refused(LIAISON, 'awards.nominate', again)).toEqual(already)
    expect(await house.refused(PROVINCE, 'awards.nominate', input)).toEqual(already)
    const reworded = { ...input, reason: '别的话' }
    expect(await house.refused(LIAISON, 'awards.nominate', reworded)).toEqual(already)
    await house.ask(LIAISON, 'awards.nominate', { ...input, year: 2025 })
  })

  it.each([
    ['NOT_ON_ROSTER', { whom: CAST.officer.officerId }],
    ['NOT_ON_ROSTER', { kind: 'modelPost' }],
    ['NOT_ON_ROSTER', { whom: 'u-21' }],
    ['OUT_OF_PLACE', { whom: 'u-2102' }],
    ['OUT_OF_PLACE', { kind: 'excellentPerson', whom: CAST.judge.officerId }],
    ['OTHER_YEAR', { year: 2024 }],
    ['OTHER_YEAR', { year: 2027 }],
  ] as const)('is refused as %s: %o', async (code, change) => {
    expect(await house.refused(LIAISON, 'awards.nominate', nomination(change))).toEqual({ code })
  })

  it('says which number of a person was not masked', async () => {
    const input = nomination({ whom: 'u-2101', reason: '群众来电 13912345678 致谢' })
    expect(await house.refused(LIAISON, 'awards.nominate', input)).toEqual({
      code: 'NOT_MASKED',
      data: { found: ['13912345678'] },
    })
  })
})

describe('confirming', () => {
  it('is not for who nominated, nor for oneself', async () => {
    const own = await nominated({ whom: 'u-210202' }, PROVINCE)
    const refused = { code: 'OWN_WORK' }
    expect(await house.refused(PROVINCE, 'awards.decide', confirming(own))).toEqual(refused)
  })

  it('gives what has no quota at once; the same decision again is the same', async () => {
    const id = await nominated({ whom: 'u-210103' })
    const given = await house.ask(PROVINCE, 'awards.decide', confirming(id))
    expect(given).toMatchObject({ state: 'confirmed', mayRevoke: true, said: { by: '周雪梅' } })
    expect(await house.ask(PROVINCE, 'awards.decide', confirming(id))).toEqual(given)
    const no = { ...confirming(id), verdict: 'refuse', reason: '不够' } as const
    expect(await house.refused(PROVINCE, 'awards.decide', no)).toEqual({ code: 'ALREADY_DECIDED' })
    const { entries } = await house.ask(PROVINCE, 'org.audit', {})
    expect(entries.filter(({ act }) => act === 'confirmAward')).toMatchObject([
      { by: '周雪梅', on: expect.stringContaining('2026 年党员先锋队') },
    ])
  })

  it('refuses with a reason alone', async () => {
    const id = await nominated({ whom: 'u-210104' })
    const no = { nomination: id, verdict: 'refuse', reason: '' } as const
    expect(await house.refused(PROVINCE, 'awards.decide', no)).toEqual({ code: 'REASON_NEEDED' })
    const said = await house.ask(PROVINCE, 'awards.decide', { ...no, reason: '材料不全' })
    expect(said).toMatchObject({ state: 'refused', said: { reason: '材料不全' } })
  })
})

describe('年度优秀', () => {
  it('waits until the year is opened', async () => {
    const id = await nominated({ kind: 'excellentUnit', whom: 'u-2101' })
    expect(await house.refused(PROVINCE, 'awards.decide', confirming(id))).toEqual({
      code: 'YEAR_NOT_OPEN',
    })
  })

  it('counts units and persons once, and keeps what it counted', async () => {
    const opened = await Promise.all(
      [1, 2, 3].map(() => house.ask(PROVINCE, 'awards.openYear', { year: 2026 })),
    )
    const units = await house.stored<{ kind: string }>('units')
    const people = await house.stored('officers', { status: 'active' })
    const below = units.filter(({ kind }) => kind !== 'province').length
    for (const { quotas } of opened)
      expect(quotas).toEqual([
        { kind: 'excellentUnit', year: 2026, of: below, most: Math.floor(below / 5), taken: 0 },
        {
          ...{ kind: 'excellentPerson', year: 2026, of: people.length },
          ...{ most: Math.floor(people.length / 5), taken: 0 },
        },
      ])
    const { entries } = await house.ask(PROVINCE, 'org.audit', {})
    expect(entries.filter(({ act }) => act === 'openAwardYear')).toHaveLength(1)
    expect(await house.refused(PROVINCE, 'awards.openYear', { year: 2024 })).toEqual({
      code: 'OTHER_YEAR',
    })
  })

  it('is never more than its quota: thirty at once for the last three places', async () => {
    const quotas = sdkFor(house.cloud.url).database().collection('awardQuotas')
    await quotas.doc('excellentPerson:2026').update({ data: { most: 3 } })
    const { units } = await house.ask(LIAISON, 'awards.nominations', { year: 2026 })
    expect(units.map(({ unit }) => unit)).toEqual(shenyang)
    const people = await house.stored<{ _id: string }>('officers', {
      path: 'u-2101',
      status: 'active',
    })
    const ids: string[] = []
    for (const { _id } of people.slice(0, 30))
      ids.push(await nominated({ kind: 'excellentPerson', whom: _id }))
    expect(ids).toHaveLength(30)
    const replies = await Promise.all(
      ids.map((id) => house.post(PROVINCE, { path: 'awards.decide', input: confirming(id) })),
    )
    const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.code))
    expect(codes.filter((code) => code === 'ok')).toHaveLength(3)
    expect(codes.filter((code) => code === 'QUOTA_FULL')).toHaveLength(27)
    const given = await house.stored('nominations', { kind: 'excellentPerson', state: 'confirmed' })
    expect(given).toHaveLength(3)
    expect(await quotaOf('excellentPerson')).toMatchObject({ taken: 3, most: 3 })
  })

  it('says how many there are when it is full', async () => {
    const [waiting] = await house.stored<{ _id: string }>('nominations', {
      kind: 'excellentPerson',
      state: 'waiting',
    })
    const refused = await house.refused(PROVINCE, 'awards.decide', confirming(waiting?._id ?? ''))
    expect(refused).toMatchObject({ code: 'QUOTA_FULL', data: { most: 3 } })
  })

  it('frees its place when it is taken back, and stays on record', async () => {
    const [given] = await house.stored<{ _id: string }>('nominations', {
      kind: 'excellentPerson',
      state: 'confirmed',
    })
    const back = { nomination: given?._id ?? '', reason: '查实有违纪' }
    await house.ask(PROVINCE, 'awards.revoke', back)
    await house.ask(PROVINCE, 'awards.revoke', back)
    expect(await quotaOf('excellentPerson')).toMatchObject({ taken: 2 })
    const [kept] = await house.stored('nominations', { _id: back.nomination })
    expect(kept).toMatchObject({ state: 'revoked', revoked: { reason: '查实有违纪' } })
    const other = { ...back, reason: '再来一次' }
    expect(await house.refused(PROVINCE, 'awards.revoke', other)).toEqual({ code: 'NOT_CONFIRMED' })
    const [waiting] = await house.stored<{ _id: string }>('nominations', {
      kind: 'excellentPerson',
      state: 'waiting',
    })
    await house.ask(PROVINCE, 'awards.decide', confirming(waiting?._id ?? ''))
    expect(await quotaOf('excellentPerson')).toMatchObject({ taken: 3 })
  })
})
