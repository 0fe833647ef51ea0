import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import {
  entered,
  HEPING,
  LIAISON,
  PROVINCE,
  periodIs,
  recordOf,
  withPeriod,
} from '../../test/builders/records'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
await withPeriod(house)
await withPeriod(house, {
  _id: '2026-q3',
  state: 'awarded',
  from: '2026-07-01',
  until: '2026-09-30',
})

const list = async (openid = LIAISON) => house.ask(openid, 'records.list', { kind: null })
const find = async (record: string, openid = LIAISON) =>
  (await list(openid)).records.find((one) => one.record === record)

describe('entering a record', () => {
  it('shows it to those who answer for the unit, and waits for another person', async () => {
    const record = await entered(house, { title: '十月三会一课' })
    expect(await find(record)).toMatchObject({
      ...{ name: '和平大队', parentName: '沈阳市交通运输综合行政执法队', title: '十月三会一课' },
      ...{ state: 'waiting', enteredBy: '赵志强', mayDecide: false, mayWithdraw: true },
    })
    expect(await find(record, PROVINCE)).toMatchObject({ mayDecide: true, mayWithdraw: false })
  })

  it('sent again is one record; the same key with other content is refused', async () => {
    const input = recordOf()
    const sent = await Promise.all([1, 2, 3].map(() => house.ask(LIAISON, 'records.enter', input)))
    expect(new Set(sent.map(({ record }) => record)).size).toBe(1)
    for (const other of [{ part: 2 }, { proof: '别的' }, { title: '别的事' }])
      expect(await house.refused(LIAISON, 'records.enter', { ...input, ...other })).toEqual({
        code: 'SAME_KEY_OTHER_CONTENT',
      })
    expect(await house.stored('records', { title: input.title })).toHaveLength(1)
  })

  it('is asked of nobody twice: the same thing entered by anybody again is refused', async () => {
    const input = recordOf({ title: '第三季度 评议' })
    await house.ask(LIAISON, 'records.enter', input)
    const twice = { ...input, key: crypto.randomUUID(), title: '第三季度评议', part: 1 }
    expect(await house.refused(PROVINCE, 'records.enter', twice)).toEqual({
      code: 'ALREADY_ENTERED',
    })
    await house.ask(PROVINCE, 'records.enter', { ...twice, day: '2026-11-11' })
  })

  it('by ten at once is one record', async () => {
    const title = '同一件事'
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        house.post(n % 2 === 0 ? LIAISON : PROVINCE, {
          path: 'records.enter',
          input: recordOf({ title }),
        }),
      ),
    )
    const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.code))
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1)
    expect(codes.filter((code) => code === 'ALREADY_ENTERED')).toHaveLength(9)
    expect(await house.stored('records', { title })).toHaveLength(1)
  })

  it.each([
    ['OUT_OF_PLACE', { unit: 'u-2102' }],
    ['OUT_OF_PLACE', { unit: 'u-21' }],
    ['OUT_OF_PLACE', { unit: 'nowhere' }],
    ['OUTSIDE_THE_PERIOD', { day: '2026-09-30' }],
    ['OUTSIDE_THE_PERIOD', { day: '2026-11-19' }],
    ['OUTSIDE_THE_PERIOD', { day: '2027-01-01' }],
    ['DOES_NOT_FIT', { part: 4 }],
    ['DOES_NOT_FIT', { kind: 'complaints', whole: 3 }],
    ['PICTURE_NOT_READY', { picture: 'm-none' }],
  ] as const)('is refused as %s: %o', async (code, change) => {
    const input = recordOf(change as Partial<typeof change>)
    expect(await house.refused(LIAISON, 'records.enter', input)).toEqual({ code })
  })

  it('says which number of a person was not masked, and keeps nothing', async () => {
    const input = recordOf({ title: '回访', proof: '电话回访 13912345678，车辆辽A12345' })
    expect(await house.refused(LIAISON, 'records.enter', input)).toEqual({
      code: 'NOT_MASKED',
      data: { found: ['13912345678', '辽A12345'] },
    })
    expect(await house.stored('records', { title: '回访' })).toEqual([])
  })

  it('costs at most eleven operations', async () => {
    const input = recordOf()
    expect(await house.bill(() => house.ask(LIAISON, 'records.enter', input))).toBeLessThan(12)
  })
})

describe('deciding about a record', () => {
  it('confirms it once; the same decision again is the same', async () => {
    const record = await entered(house)
    const pass = { record, verdict: 'pass', note: '' } as const
    const first = await house.ask(PROVINCE, 'records.decide', pass)
    expect(first).toMatchObject({ state: 'confirmed', decided: { by: '周雪梅', verdict: 'pass' } })
    house.at('2026-11-18T08:05:00+08:00')
    expect(await house.ask(PROVINCE, 'records.decide', pass)).toEqual(first)
    const back = { ...pass, verdict: 'return', note: '数不对' } as const
    expect(await house.refused(PROVINCE, 'records.decide', back)).toEqual({
      code: 'ALREADY_DECIDED',
    })
    expect(await house.refused(LIAISON, 'records.withdraw', { record })).toEqual({
      code: 'ALREADY_DECIDED',
    })
  })

  it('is not for who entered it, nor for another place', async () => {
    const mine = await entered(house)
    const pass = { record: mine, verdict: 'pass', note: '' } as const
    expect(await house.refused(LIAISON, 'records.decide', pass)).toEqual({ code: 'OWN_WORK' })
    const far = await house.ask(PROVINCE, 'records.enter', recordOf({ unit: 'u-2102' }))
    expect(await house.refused(LIAISON, 'records.decide', { ...pass, ...far })).toEqual({
      code: 'RECORD_NOT_FOUND',
    })
  })

  it('returns it with a reason, tells who entered it, and lets it be entered again', async () => {
    const input = recordOf()
    const { record } = await house.ask(LIAISON, 'records.enter', input)
    const back = { record, verdict: 'return', note: '' } as const
    expect(await house.refused(PROVINCE, 'records.decide', back)).toEqual({ code: 'REASON_NEEDED' })
    const said = { ...back, note: '签到表看不清' }
    await house.ask(PROVINCE, 'records.decide', said)
    await house.ask(PROVINCE, 'records.decide', said)
    const told = await house.stored<{ about: object }>('messages', { kind: 'recordReturned' })
    expect(told.map(({ about }) => about)).toEqual([
      expect.objectContaining({ title: input.title, reason: '签到表看不清', period: '2026-q4' }),
    ])
    await house.ask(LIAISON, 'records.enter', { ...input, key: crypto.randomUUID() })
  })

  it('is decided once by two at once', async () => {
    const record = await entered(house)
    const replies = await Promise.all(
      (['pass', 'return'] as const).map((verdict) =>
        house.post(PROVINCE, {
          path: 'records.decide',
          input: { record, verdict, note: verdict === 'pass' ? '' : '不对' },
        }),
      ),
    )
    const codes = replies.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()
    expect(codes).toEqual(['ALREADY_DECIDED', 'ok'])
  })
})

describe('taking a record back', () => {
  it('is for who entered it, stays so, and lets it be entered again', async () => {
    const input = recordOf()
    const { record } = await house.ask(LIAISON, 'records.enter', input)
    expect(await house.refused(PROVINCE, 'records.withdraw', { record })).toEqual({
      code: 'RECORD_NOT_FOUND',
    })
    await house.ask(LIAISON, 'records.withdraw', { record })
    await house.ask(LIAISON, 'records.withdraw', { record })
    const pass = { record, verdict: 'pass', note: '' } as const
    expect(await house.refused(PROVINCE, 'records.decide', pass)).toEqual({
      code: 'ALREADY_DECIDED',
    })
    await house.ask(PROVINCE, 'records.enter', { ...input, key: crypto.randomUUID() })
  })
})

describe('revoking a record', () => {
  const wrong = async () => {
    const input = recordOf()
    const { record } = await house.ask(LIAISON, 'records.enter', input)
    await house.ask(PROVINCE, 'records.decide', { record, verdict: 'pass', note: '' })
    return { input, record, said: { record, reason: '会议没有开' } }
  }

  it('keeps who, when and why, tells who entered it, and lets it be entered again', async () => {
    const { input, record, said } = await wrong()
    const shown = await house.ask(PROVINCE, 'records.revoke', said)
    expect(shown).toMatchObject({ state: 'revoked', decided: { by: '周雪梅' }, mayRevoke: false })
    expect(shown.revoked).toMatchObject({ by: '周雪梅', reason: '会议没有开' })
    house.at('2026-11-18T08:05:00+08:00')
    expect(await house.ask(PROVINCE, 'records.revoke', said)).toEqual(shown)
    const other = { record, reason: '别的原因' }
    expect(await house.refused(PROVINCE, 'records.revoke', other)).toEqual({
      code: 'NOT_CONFIRMED',
    })
    expect(await house.stored('audit', { act: 'revokeRecord', onId: record })).toMatchObject([
      { by: '周雪梅', on: input.title, unitName: '和平大队', reason: '会议没有开' },
    ])
    const told = await house.stored<{ about: { title: string } }>('messages', {
      kind: 'recordReturned',
    })
    expect(told.filter(({ about }) => about.title === input.title)).toMatchObject([
      { about: { reason: '会议没有开', period: '2026-q4' } },
    ])
    await house.ask(LIAISON, 'records.enter', { ...input, key: crypto.randomUUID() })
  })

  it('is not for a liaison, nor of what is not confirmed, nor of none', async () => {
    const { said } = await wrong()
    expect(await house.refused(LIAISON, 'records.revoke', said)).toEqual({ code: 'NOT_ALLOWED' })
    const waiting = { ...said, record: await entered(house) }
    expect(await house.refused(PROVINCE, 'records.revoke', waiting)).toEqual({
      code: 'NOT_CONFIRMED',
    })
    expect(await house.refused(PROVINCE, 'records.revoke', { ...said, record: 'none' })).toEqual({
      code: 'RECORD_NOT_FOUND',
    })
  })

  it('waits while scores are taken, and ends with the award; a retry is answered all the same', async () => {
    const { said } = await wrong()
    for (const [state, code] of [
      ['closing', 'BEING_TAKEN'],
      ['awarded', 'PERIOD_OVER'],
    ] as const) {
      await periodIs(house, state)
      expect(await house.refused(PROVINCE, 'records.revoke', said)).toEqual({ code })
    }
    for (const state of ['checking', 'notice']) {
      await periodIs(house, state)
      const late = await house.ask(PROVINCE, 'records.read', { record: said.record })
      expect(late).toMatchObject({ mayDecide: false, mayRevoke: true })
    }
    await house.ask(PROVINCE, 'records.revoke', said)
    await periodIs(house, 'closing')
    expect(await house.ask(PROVINCE, 'records.revoke', said)).toMatchObject({ state: 'revoked' })
    await periodIs(house, 'running')
  })

  it('by ten at once is one', async () => {
    const { record, said } = await wrong()
    const input = (n: number) => ({ ...said, reason: `第 ${n} 个原因` })
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        house.post(PROVINCE, { path: 'records.revoke', input: input(n) }),
      ),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await house.stored('audit', { act: 'revokeRecord', onId: record })).toHaveLength(1)
  })
})

describe('the list', () => {
  it('puts what waits for me first, and is narrowed by kind', async () => {
    const mine = await entered(house, { kind: 'drills', part: 5, whole: 9 })
    const theirs = await house.ask(
      PROVINCE,
      'records.enter',
      recordOf({ kind: 'drills', part: 6, whole: 9 }),
    )
    const { records, period, units } = await house.ask(LIAISON, 'records.list', { kind: 'drills' })
    expect(records.map(({ record }) => record)).toEqual([theirs.record, mine])
    expect(period).toEqual({ period: '2026-q4', from: '2026-10-01', until: '2026-12-31' })
    expect(units.map(({ unit }) => unit)).toContain(HEPING)
    expect(units.every(({ unit }) => unit.startsWith('u-2101'))).toBe(true)
    expect(units.find(({ unit }) => unit === HEPING)).toMatchObject({ name: '和平大队' })
  })
})

describe('when the period is closed', () => {
  it('nothing is entered, decided or taken back any more, and the list is empty', async () => {
    const record = await entered(house)
    await periodIs(house, 'closing')
    const over = { code: 'PERIOD_OVER' }
    expect(await house.refused(LIAISON, 'records.enter', recordOf())).toEqual(over)
    const pass = { record, verdict: 'pass', note: '' } as const
    expect(await house.refused(PROVINCE, 'records.decide', pass)).toEqual(over)
    expect(await house.refused(LIAISON, 'records.withdraw', { record })).toEqual(over)
    expect(await list()).toMatchObject({ period: null, records: [] })
    const shown = await house.ask(LIAISON, 'records.read', { record })
    expect(shown).toMatchObject({ mayWithdraw: false, mayDecide: false })
    await periodIs(house, 'running')
  })
})
