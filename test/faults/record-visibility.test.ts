import { describe, expect, it } from 'vitest'
import type { PeriodState, RecordState } from '#domain/honours'
import { PERIOD_STATES } from '#domain/honours'
import { BOUND_CAST, CAST } from '../../content/demo'
import { openHouse } from '../builders/cloud'
import {
  confirmed,
  entered,
  HEPING,
  LIAISON,
  PROVINCE,
  periodIs,
  recordOf,
  withPeriod,
} from '../builders/records'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
await withPeriod(house)

/** A word that stands in every text of a record, so that any leak shows it. */
const MARK = '暗号青松'
const marked = (n: number) => ({ title: `${MARK} ${n}`, proof: MARK })

const returned = async () => {
  const record = await entered(house, marked(3))
  await house.ask(PROVINCE, 'records.decide', { record, verdict: 'return', note: MARK })
  return record
}
const withdrawn = async () => {
  const record = await entered(house, marked(4))
  await house.ask(LIAISON, 'records.withdraw', { record })
  return record
}
const revoked = async () => {
  const record = await confirmed(house, marked(5))
  await house.ask(PROVINCE, 'records.revoke', { record, reason: MARK })
  return record
}
const RECORDS: Readonly<Record<RecordState, string>> = {
  waiting: await entered(house, marked(1)),
  confirmed: await confirmed(house, marked(2)),
  returned: await returned(),
  withdrawn: await withdrawn(),
  revoked: await revoked(),
}

const everybody = BOUND_CAST.map(({ openid }) => openid)
const strangers = [CAST.visitor.openid, 'never-seen', '']
const RESPONSIBLE = [LIAISON, PROVINCE]
/** Those of 和平大队 and of the squads below it. */
const own = BOUND_CAST.filter(({ unit }) => unit.startsWith(HEPING)).map(({ openid }) => openid)

const readers = (record: RecordState, period: PeriodState): readonly string[] => {
  if (record !== 'confirmed' && record !== 'revoked') return RESPONSIBLE
  return period === 'notice' || period === 'awarded' ? everybody : [...RESPONSIBLE, ...own]
}
const seesBy = async (openid: string, path: string, input: object) =>
  JSON.stringify(await house.post(openid, { path, input })).includes(MARK)

describe.each(PERIOD_STATES)('while a period is %s', async (period) => {
  it.each(Object.entries(RECORDS))(
    'a record that is %s is read by whom it is for',
    async (state, record) => {
      await periodIs(house, period)
      const allowed = readers(state as RecordState, period)
      expect(new Set(allowed).size).toBeGreaterThan(1)
      for (const openid of [...everybody, ...strangers])
        expect(await seesBy(openid, 'records.read', { record }), `${openid} ${state}`).toBe(
          allowed.includes(openid),
        )
    },
  )

  it('a record that counts is revoked by nobody but the province', async () => {
    await periodIs(house, period)
    const input = { record: RECORDS.confirmed, reason: 'x' }
    for (const openid of [...everybody.filter((one) => one !== PROVINCE), ...strangers])
      expect((await house.post(openid, { path: 'records.revoke', input })).ok, openid).toBe(false)
    expect(await house.stored('records', { _id: RECORDS.confirmed })).toMatchObject([
      { state: 'confirmed' },
    ])
  })

  it('the list is for those who answer for the unit, while it runs', async () => {
    await periodIs(house, period)
    for (const openid of [...everybody, ...strangers])
      for (const kind of [null, 'partyLife'])
        expect(await seesBy(openid, 'records.list', { kind }), openid).toBe(
          period === 'running' && RESPONSIBLE.includes(openid),
        )
  })
})

describe('a record', () => {
  it('is changed by nobody who may not', async () => {
    await periodIs(house, 'running')
    const record = RECORDS.waiting
    const [before] = await house.stored('records', { _id: record })
    for (const openid of [...everybody.filter((one) => !RESPONSIBLE.includes(one)), ...strangers])
      for (const [path, input] of [
        ['records.enter', recordOf()],
        ['records.decide', { record, verdict: 'pass', note: '' }],
        ['records.withdraw', { record }],
      ] as const)
        expect((await house.post(openid, { path, input })).ok, `${openid} ${path}`).toBe(false)
    expect((await house.stored('records', { _id: record }))[0]).toEqual(before)
  })
})

describe('a nomination', async () => {
  const nominated = async (whom: string, by: string) =>
    (
      await house.ask(by, 'awards.nominate', {
        ...{ key: crypto.randomUUID(), kind: 'pioneerTeam', year: 2026, whom, reason: MARK },
      })
    ).id
  const near = await nominated(HEPING, LIAISON)
  const far = await nominated('u-2102', PROVINCE)

  it('is seen by those who answer for its place', async () => {
    for (const openid of [...everybody, ...strangers]) {
      const reply = await house.post(openid, { path: 'awards.nominations', input: { year: 2026 } })
      const text = JSON.stringify(reply)
      expect(text.includes(near), openid).toBe(RESPONSIBLE.includes(openid))
      expect(text.includes(far), openid).toBe(openid === PROVINCE)
    }
  })

  it('is decided by nobody but the province', async () => {
    for (const openid of [...everybody.filter((one) => one !== PROVINCE), ...strangers])
      for (const [path, input] of [
        ['awards.decide', { nomination: near, verdict: 'confirm', reason: '' }],
        ['awards.revoke', { nomination: near, reason: 'x' }],
        ['awards.openYear', { year: 2026 }],
      ] as const)
        expect((await house.post(openid, { path, input })).ok, `${openid} ${path}`).toBe(false)
    const kept = await house.stored<{ state: string }>('nominations', { _id: near })
    expect(kept).toMatchObject([{ state: 'waiting', decided: null }])
    expect(await house.stored('awardQuotas')).toEqual([])
  })
})
