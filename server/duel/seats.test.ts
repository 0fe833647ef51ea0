import { describe, expect, it } from 'vitest'
import type { Duel } from '#domain/duel'
import { duelOfCode } from '#domain/duel'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { LI, WANG } from '../../test/builders/duels'
import { must } from '../../test/builders/study'

const house = await openHouse()
const { judge, organiser, liaison, officer } = CAST
let minute = Date.parse('2026-11-18T08:00:00+08:00')
/** Stands at a moment for each test, when every duel before has ended. */
function later(minutes = 60): void {
  minute += minutes * 60_000
  house.at(new Date(minute).toISOString())
}
const open = (openid: string) => house.ask(openid, 'duel.open', {})
const join = (openid: string, code: string) =>
  house.post(openid, { path: 'duel.join', input: { code } })
const refused = (openid: string, code: string) => house.refused(openid, 'duel.join', { code })

describe('opening', () => {
  it('gives a code and a seat, and the same duel again', async () => {
    later()
    const shown = await open(WANG)
    expect(shown).toMatchObject({
      stage: 'waiting',
      seat: 'host',
      other: null,
      questionCount: 5,
      asked: [],
      right: null,
    })
    expect(shown.code).toMatch(/^\d{6}$/)
    expect(await open(WANG)).toEqual(shown)
  })

  it('on two phones at once opens one', async () => {
    later()
    const opened = await Promise.all([1, 2, 3, 4].map(() => open(WANG)))
    expect(new Set(opened.map(({ duel }) => duel)).size).toBe(1)
    expect(
      await house.stored('duels', { officers: officer.officerId, state: 'waiting' }),
    ).toHaveLength(2)
  })

  it('draws five questions of general law, the same for both, other ones the next time', async () => {
    later()
    const { duel } = await open(WANG)
    const [first] = await house.stored<Duel>('duels', { _id: duel })
    const { questions } = must(first)
    expect(questions.map(({ domain }) => domain)).toEqual(questions.map(() => 'general'))
    later()
    const next = await open(WANG)
    const [second] = await house.stored<Duel>('duels', { _id: next.duel })
    const ids = (of: Duel | undefined) => must(of).questions.map(({ id }) => id)
    expect(ids(second)).not.toEqual(ids(first))
  })

  it('after a cancelled one opens another', async () => {
    later()
    const first = await open(WANG)
    expect(await house.ask(WANG, 'duel.cancel', { duel: first.duel })).toMatchObject({
      stage: 'cancelled',
    })
    const second = await open(WANG)
    expect(second.duel).not.toBe(first.duel)
    expect(second.code).not.toBe(first.code)
  })
})

describe('joining', () => {
  it('shows each the other, as boards name them', async () => {
    later()
    const { code, duel } = await open(WANG)
    expect(await house.ask(LI, 'duel.join', { code })).toMatchObject({
      duel,
      stage: 'met',
      seat: 'guest',
      other: { name: officer.name, place: '沈阳 和平' },
    })
    expect(await house.ask(WANG, 'duel.look', { duel })).toMatchObject({
      stage: 'met',
      other: { name: CAST.squadLeader.name, place: '沈阳 和平' },
    })
  })

  it('is for one: of many at once exactly one gets the seat, and each is told', async () => {
    later()
    const { code, duel } = await open(WANG)
    const others = [LI, judge.openid, organiser.openid, liaison.openid]
    const replies = await Promise.all(others.map((openid) => join(openid, code)))
    expect(replies.map((reply) => (reply.ok ? 'in' : reply.code)).toSorted()).toEqual([
      'DUEL_FULL',
      'DUEL_FULL',
      'DUEL_FULL',
      'in',
    ])
    const [stored] = await house.stored<Duel>('duels', { _id: duel })
    expect(stored?.officers).toHaveLength(2)
    const winner = others[replies.findIndex(({ ok }) => ok)]
    expect(stored?.guest?.openid).toBe(winner)
  })

  it('sent twice at once, or again, is one seat', async () => {
    later()
    const { code } = await open(WANG)
    const replies = await Promise.all([1, 2, 3].map(() => join(LI, code)))
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await join(LI, code)).ok).toBe(true)
    const [stored] = await house.stored<Duel>('duels', { _id: duelOfCode(code, new Date(minute)) })
    expect(stored?.officers).toEqual([officer.officerId, CAST.squadLeader.officerId])
  })

  it('one’s own duel is refused, and says which it is', async () => {
    later()
    const { code, duel } = await open(WANG)
    expect(await refused(WANG, code)).toEqual({ code: 'OWN_DUEL', data: { duel } })
  })

  it('a code nobody was given is refused', async () => {
    later()
    expect(await refused(LI, '000000')).toEqual({ code: 'DUEL_NOT_FOUND' })
  })

  it('an expired one is refused, and so is one that was called off', async () => {
    later()
    const { code } = await open(WANG)
    later(11)
    expect(await refused(LI, code)).toEqual({ code: 'DUEL_EXPIRED' })
    const fresh = await open(WANG)
    await house.ask(WANG, 'duel.cancel', { duel: fresh.duel })
    expect(await refused(LI, fresh.code)).toEqual({ code: 'DUEL_CANCELLED' })
  })

  it('a duel of others that is full, or over, is refused', async () => {
    later()
    const { code, duel } = await open(WANG)
    await house.ask(LI, 'duel.join', { code })
    expect(await refused(judge.openid, code)).toEqual({ code: 'DUEL_FULL' })
    await house.ask(WANG, 'duel.start', { duel })
    later(11)
    expect(await refused(judge.openid, code)).toEqual({ code: 'DUEL_FULL' })
  })

  it('calls off one’s own duel where nobody has come, once there is a seat to be had', async () => {
    later()
    const own = await open(LI)
    expect(await refused(LI, '000000')).toEqual({ code: 'DUEL_NOT_FOUND' })
    expect(await open(LI)).toEqual(own)
    const { code, duel } = await open(WANG)
    expect(await house.ask(LI, 'duel.join', { code })).toMatchObject({ duel, stage: 'met' })
    expect(await house.ask(LI, 'duel.look', { duel: own.duel })).toMatchObject({
      stage: 'cancelled',
    })
    expect(await open(LI)).toMatchObject({ duel, seat: 'guest', stage: 'met' })
  })

  it('leaves nobody alone who has come to one’s own duel', async () => {
    later()
    const own = await open(LI)
    await house.ask(judge.openid, 'duel.join', { code: own.code })
    const { code } = await open(WANG)
    expect(await refused(LI, code)).toEqual({ code: 'IN_A_DUEL', data: { duel: own.duel } })
    expect(await refused(judge.openid, code)).toEqual({
      code: 'IN_A_DUEL',
      data: { duel: own.duel },
    })
    await house.ask(LI, 'duel.cancel', { duel: own.duel })
    expect(await house.ask(LI, 'duel.join', { code })).toMatchObject({ stage: 'met' })
  })

  it('one’s own while somebody comes to it leaves one duel for each', async () => {
    later()
    const [own, other] = [await open(LI), await open(WANG)]
    const [away, come] = await Promise.all([join(LI, other.code), join(judge.openid, own.code)])
    expect([away.ok, come.ok].filter(Boolean)).toHaveLength(1)
    const refusal = away.ok ? come : away
    expect(refusal).toMatchObject({ code: away.ok ? 'DUEL_CANCELLED' : 'IN_A_DUEL' })
  })

  it.each(['12345', '1234567', 'abcdef', '12 345', ''])('%s is no code', async (code) => {
    expect(await join(LI, code)).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('calling off', () => {
  it('is for either of the two until it is started, and again says the same', async () => {
    later()
    const { code, duel } = await open(WANG)
    await house.ask(LI, 'duel.join', { code })
    for (const openid of [LI, WANG])
      expect(await house.ask(openid, 'duel.cancel', { duel })).toMatchObject({ stage: 'cancelled' })
    expect(await house.refused(WANG, 'duel.start', { duel })).toEqual({ code: 'NOT_TO_START' })
  })

  it('a started one is refused, and a start in the same moment leaves one of both', async () => {
    later()
    const { code, duel } = await open(WANG)
    await house.ask(LI, 'duel.join', { code })
    const [started, cancelled] = await Promise.all([
      house.post(WANG, { path: 'duel.start', input: { duel } }),
      house.post(LI, { path: 'duel.cancel', input: { duel } }),
    ])
    expect([started.ok, cancelled.ok].toSorted()).toEqual([false, true])
    const refusal = [started, cancelled].find(({ ok }) => !ok)
    expect(refusal).toMatchObject({ code: started.ok ? 'ALREADY_STARTED' : 'NOT_TO_START' })
  })

  it('one that has expired leaves it as it ended', async () => {
    later()
    const { duel } = await open(WANG)
    later(11)
    expect(await house.ask(WANG, 'duel.cancel', { duel })).toMatchObject({ stage: 'expired' })
  })
})

describe('strangers', () => {
  it.each([
    ['somebody on the roster', judge.openid],
    ['somebody who never bound', 'never-seen'],
  ])('%s may neither look nor touch', async (_, openid) => {
    later()
    const { code, duel } = await open(WANG)
    await house.ask(LI, 'duel.join', { code })
    await house.ask(WANG, 'duel.start', { duel })
    const [stored] = await house.stored<Duel>('duels', { _id: duel })
    const given = { duel, question: must(must(stored).questions[0]).id, chosen: [0] }
    const touches = [
      house.refused(openid, 'duel.look', { duel }),
      house.refused(openid, 'duel.start', { duel }),
      house.refused(openid, 'duel.cancel', { duel }),
      house.refused(openid, 'duel.answer', given),
    ]
    for (const refusal of await Promise.all(touches))
      expect(refusal).toEqual({ code: 'DUEL_NOT_FOUND' })
    expect(await house.stored('duels', { _id: duel })).toEqual([stored])
  })

  it('are also a phone whose owner was released', async () => {
    later()
    const { code, duel } = await open(organiser.openid)
    await house.ask(judge.openid, 'duel.join', { code })
    for (const { officerId } of [organiser, judge])
      await house.ask('demo-provincial-admin', 'org.release', {
        officer: officerId,
        reason: '换手机',
      })
    for (const { openid } of [organiser, judge])
      expect(await house.refused(openid, 'duel.look', { duel })).toEqual({ code: 'DUEL_NOT_FOUND' })
  })
})

it('duels of days ago are removed by night, younger ones are kept', async () => {
  later()
  const { duel } = await open(WANG)
  later(6 * 24 * 60)
  await house.cloud.fireTimer('nightly')
  expect(await house.stored('duels', { _id: duel })).toHaveLength(1)
  later(25 * 60)
  await house.cloud.fireTimer('nightly')
  expect(await house.stored('duels')).toEqual([])
})
