import { beforeAll, describe, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import {
  BEFORE,
  draftedMeet,
  drawnMeet,
  entryOf,
  freshKey,
  judgedMeet,
  judgesGranted,
  NORTH,
  ORGANISER,
  PROVINCE,
  peopleOf,
  stageIn,
  termsOf,
} from '../../test/builders/meets'
import { must } from '../../test/builders/study'

const house = await openHouse()
const WANG = CAST.officer.openid
const LIAISON = CAST.liaison.openid
beforeAll(async () => {
  house.at(BEFORE)
  await judgesGranted(house)
})

const ask = house.ask
/** A reply without the moment it was made. */
const timeless = <T extends { readonly now: number }>({ now, ...reply }: T) => reply
const managed = (meet: string) => ask(ORGANISER, 'meets.manage', { meet })
describe('a draft', () => {
  it('is kept once under its key, and goes on from what was seen', async () => {
    const key = freshKey()
    const input = { meet: null, key, from: 0, place: 'u-21', terms: termsOf() }
    const first = await ask(ORGANISER, 'meets.keep', input)
    expect(timeless(await ask(ORGANISER, 'meets.keep', input))).toEqual(timeless(first))
    const other = { ...input, terms: termsOf({ title: '另一场' }) }
    expect(await house.refused(ORGANISER, 'meets.keep', other)).toEqual({
      code: 'CHANGED_MEANWHILE',
    })
    const next = { ...other, meet: first.meet, from: first.version }
    const second = await ask(ORGANISER, 'meets.keep', next)
    expect(second).toMatchObject({ version: 2, terms: { title: '另一场' } })
    expect(timeless(await ask(ORGANISER, 'meets.keep', next))).toEqual(timeless(second))
    expect(await house.refused(ORGANISER, 'meets.keep', { ...next, terms: termsOf() })).toEqual({
      code: 'CHANGED_MEANWHILE',
    })
    expect(await house.refused(WANG, 'meets.meet', { meet: first.meet })).toEqual({
      code: 'MEET_NOT_FOUND',
    })
  })

  it('says what is wrong with it when it is to be published', async () => {
    const { meet, version } = await draftedMeet(house, { events: [] })
    expect(await house.refused(ORGANISER, 'meets.publish', { meet, from: version })).toEqual({
      code: 'FLAWED',
      data: { flaws: [{ event: null, flaw: 'NO_EVENTS' }] },
    })
  })

  it('is fixed once it is published; published twice is once', async () => {
    const { meet, version } = await draftedMeet(house)
    const open = await ask(ORGANISER, 'meets.publish', { meet, from: version })
    const again = await ask(ORGANISER, 'meets.publish', { meet, from: version })
    expect(timeless(again)).toEqual(timeless(open))
    expect(open.acts.map(({ what }) => what)).toEqual(['keep', 'publish'])
    const later = { meet, key: freshKey(), from: open.version, place: 'u-21', terms: termsOf() }
    expect(await house.refused(ORGANISER, 'meets.keep', later)).toEqual({ code: 'FIXED' })
  })
})

describe('entering', () => {
  it('is for the unit’s liaison or the organiser, once for each person and event', async () => {
    const { meet, version } = await draftedMeet(house)
    await ask(ORGANISER, 'meets.publish', { meet, from: version })
    const entry = { ...(await entryOf(house, 'a')), meet }
    const { entrant } = await ask(ORGANISER, 'meets.enter', entry)
    expect(await ask(ORGANISER, 'meets.enter', entry)).toEqual({ entrant })
    const refused = (change: object, by = ORGANISER) =>
      house.refused(by, 'meets.enter', { ...entry, key: freshKey(), ...change })
    expect(await refused({})).toEqual({ code: 'TWICE' })
    expect(await refused({}, LIAISON)).toEqual({ code: 'NOT_ALLOWED' })
    expect(await refused({}, WANG)).toEqual({ code: 'NOT_ALLOWED' })
    expect(await refused({ unit: 'u-2103' })).toEqual({ code: 'NOT_OF_UNIT' })
    expect(await refused({ unit: 'u-nowhere' })).toEqual({ code: 'OUT_OF_PLACE' })
    const [, , third] = await peopleOf(house, 'u-2107')
    const members = [{ officer: must(third)._id, sex: 'm', age: 30 }]
    expect(await refused({ members, kind: 'team' })).toEqual({ code: 'WRONG_ENTRY' })
    expect(await refused({ members, region: 'west' })).toEqual({ code: 'WRONG_ENTRY' })
    expect(await refused({ members, events: ['chess'] })).toEqual({ code: 'WRONG_ENTRY' })
    const old = [{ officer: must(third)._id, sex: 'm', age: 61 }]
    expect(await refused({ members: old })).toEqual({ code: 'WRONG_ENTRY' })
  })

  it('is over when lots were drawn; a draft takes nobody', async () => {
    const { id } = await drawnMeet(house)
    const [, , third] = await peopleOf(house, 'u-2107')
    const members = [{ officer: must(third)._id, sex: 'm' as const, age: 30 }]
    const entry = { ...(await entryOf(house, 'a')), meet: id, members }
    expect(await house.refused(ORGANISER, 'meets.enter', entry)).toEqual({ code: 'ALREADY_DRAWN' })
    const { meet } = await draftedMeet(house)
    expect(await house.refused(ORGANISER, 'meets.enter', { ...entry, meet })).toEqual({
      code: 'MEET_NOT_FOUND',
    })
  })

  it('of the same person from two phones at once is one', async () => {
    const { meet, version } = await draftedMeet(house)
    await ask(ORGANISER, 'meets.publish', { meet, from: version })
    const entry = { ...(await entryOf(house, 'b')), meet }
    const replies = await Promise.all(
      [1, 2, 3].map(() =>
        house.post(ORGANISER, { path: 'meets.enter', input: { ...entry, key: freshKey() } }),
      ),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await house.stored('meetEntrants', { meet })).toHaveLength(1)
  })
})

describe('panels', () => {
  it('are of judges, with a chief, one for all or one for each region', async () => {
    const { id } = await drawnMeet(house)
    const panel = (change: object) => ({
      id: 'p',
      region: null,
      judges: NORTH,
      chief: NORTH[0],
      ...change,
    })
    const refused = async (panels: object[]) => {
      const input = { ...stageIn(id, 'gestures'), panels }
      const reply = await house.post(ORGANISER, { path: 'meets.panel', input })
      return reply.ok ? 'ok' : [reply.code, reply.data]
    }
    const [competing] = await peopleOf(house, 'u-2107')
    const player = must(competing)._id
    await ask(PROVINCE, 'org.grant', {
      officer: player,
      role: 'judge',
      unit: 'u-2107',
      reason: '评委',
    })
    expect(await refused([panel({ region: 'north' })])).toEqual(['REGIONS', undefined])
    expect(await refused([panel({}), panel({ id: 'q' })])).toEqual(['REGIONS', undefined])
    expect(await refused([panel({ chief: 'o-officer' })])).toEqual(['CHIEF_MISSING', undefined])
    expect(await refused([panel({ judges: [...NORTH, 'o-officer'] })])).toEqual([
      'NOT_A_JUDGE',
      { officers: ['o-officer'] },
    ])
    expect(await refused([panel({ judges: [...NORTH, player] })])).toEqual([
      'COMPETES',
      { officers: [player] },
    ])
    expect(await refused([panel({})])).toBe('ok')
    await ask(PROVINCE, 'org.revoke', {
      officer: player,
      role: 'judge',
      unit: 'u-2107',
      reason: '参赛',
    })
  })

  it('keep who signed; others may come', async () => {
    const { id } = await judgedMeet(house)
    const set = (judges: readonly string[]) =>
      house.post(ORGANISER, {
        path: 'meets.panel',
        input: {
          ...stageIn(id, 'push-ups'),
          panels: [{ id: 'p-yard', region: null, judges, chief: judges[0] }],
        },
      })
    expect(await set(['o-organiser'])).toMatchObject({ code: 'ALREADY_JUDGED' })
    expect(await set(['o-judge', 'o-organiser'])).toMatchObject({ ok: true })
    const results = (await managed(id)).results
    expect(results.find(({ event }) => event === 'push-ups')?.missing).toBe(4)
  })
})

describe('a draw', () => {
  it('gives the same order again, and another seed none', async () => {
    const { id } = await drawnMeet(house)
    const of = stageIn(id, 'gestures')
    const before = await ask(WANG, 'meets.event', of)
    expect(before).toMatchObject({ seed: '3342.00', result: null })
    expect(before.order.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    await ask(ORGANISER, 'meets.draw', { ...of, seed: '3342.00' })
    expect((await ask(WANG, 'meets.event', of)).order).toEqual(before.order)
    expect(await house.refused(ORGANISER, 'meets.draw', { ...of, seed: '1' })).toEqual({
      code: 'OTHER_SEED',
    })
  })
})
