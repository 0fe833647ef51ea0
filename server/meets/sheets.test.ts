import { beforeAll, expect, it } from 'vitest'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import {
  AN_HOUR_LATER,
  BEFORE,
  drawnMeet,
  freshKey,
  judgedMeet,
  judgesGranted,
  NEXT_WEEK,
  NORTH,
  ORGANISER,
  type PlayedMeet,
  published,
  SOUTH,
  stageIn,
} from '../../test/builders/meets'
import { must } from '../../test/builders/study'

const house = await openHouse()
const JUDGE = CAST.judge.openid
beforeAll(async () => {
  house.at(BEFORE)
  await judgesGranted(house)
})

const sheetsOf = (meet: PlayedMeet, event = 'gestures') =>
  house.ask(ORGANISER, 'meets.sheets', stageIn(meet.id, event))
const rowOf = async (meet: PlayedMeet, entrant: string) =>
  must((await sheetsOf(meet)).rows.find((row) => row.entrant === entrant))
const mark = (given: number) => ({ given, met: {}, note: '重评' })

it('are one for each entrant and judge of its panel, in running order', async () => {
  const meet = await drawnMeet(house)
  const { name, state, judges, rows } = await sheetsOf(meet)
  expect([name, state]).toEqual(['交通指挥手势', 'none'])
  expect(new Set(judges.map(({ judge }) => judge))).toEqual(new Set([...NORTH, ...SOUTH]))
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  const a = must(rows.find(({ entrant }) => entrant === meet.entrants.a))
  expect(a.sheets).toEqual(
    NORTH.map((judge) => ({ judge, revision: 0, state: 'missing', total: null, reason: null })),
  )
  expect((await sheetsOf(meet, 'test')).rows).toEqual([])
})

it('say what they came to only once the result is published', async () => {
  const meet = await judgedMeet(house)
  house.at(AN_HOUR_LATER)
  const before = await rowOf(meet, meet.entrants.a)
  expect(before.sheets.map(({ state, total }) => [state, total])).toEqual([
    ['signed', null],
    ['signed', null],
    ['signed', null],
  ])
  await published(house, meet, 'gestures')
  const after = await rowOf(meet, meet.entrants.a)
  expect(after.sheets.map(({ total }) => total)).toEqual([9000, 8500, 9100])
})

it('are corrected after publication: unlocked, signed anew by the judge, published as a next version', async () => {
  const meet = await judgedMeet(house)
  house.at(AN_HOUR_LATER)
  await published(house, meet, 'gestures')
  const of = stageIn(meet.id, 'gestures')
  const entrant = meet.entrants.a
  const [cell] = (await rowOf(meet, entrant)).sheets
  const { judge, revision } = must(cell)
  const unlocking = { ...of, key: freshKey(), entrant, judge, revision, reason: '扣分点记错' }
  await house.ask(ORGANISER, 'meets.unlockSheet', unlocking)
  expect((await rowOf(meet, entrant)).sheets[0]).toEqual({
    ...{ judge, revision: 2, state: 'unlocked', total: null, reason: '扣分点记错' },
  })
  const content = { kind: 'marks', marks: { form: mark(3600), rhythm: mark(2400) } } as const
  await house.ask(JUDGE, 'judging.sign', { ...of, entrant, revision: 2, content })
  expect((await rowOf(meet, entrant)).sheets[0]).toMatchObject({ state: 'signed', total: 6000 })
  const seen = async () => must((await house.ask(JUDGE, 'meets.event', of)).result)
  expect((await seen()).version).toBe(1)
  await house.ask(ORGANISER, 'meets.publishResult', { ...of, from: 1, reason: '一张表改正' })
  const result = await seen()
  expect(result).toMatchObject({ version: 2, reason: '一张表改正' })
  expect(result.changes.find((change) => change.entrant === entrant)).toMatchObject({
    ...{ before: 9100, rankBefore: 1, after: 8350, rankAfter: 3 },
  })
})

it('are unlocked no more once the result is final', async () => {
  const meet = await judgedMeet(house)
  house.at(AN_HOUR_LATER)
  await published(house, meet, 'gestures')
  house.at(NEXT_WEEK)
  const of = stageIn(meet.id, 'gestures')
  await house.ask(ORGANISER, 'meets.finalise', of)
  expect((await sheetsOf(meet)).state).toBe('final')
  const judge = must(NORTH[0])
  const late = { ...of, key: freshKey(), entrant: meet.entrants.a, judge, revision: 1, reason: 'x' }
  expect(await house.refused(ORGANISER, 'meets.unlockSheet', late)).toEqual({ code: 'FIXED' })
})

it('are unlocked no more once their entrant has withdrawn, for nobody could sign them anew', async () => {
  const meet = await judgedMeet(house)
  house.at(AN_HOUR_LATER)
  await published(house, meet, 'gestures')
  const entrant = meet.entrants.a
  await house.ask(ORGANISER, 'meets.withdraw', { meet: meet.id, entrant, reason: '伤病' })
  const judge = must(NORTH[0])
  const of = { ...stageIn(meet.id, 'gestures'), entrant, judge }
  const late = { ...of, key: freshKey(), revision: 1, reason: 'x' }
  expect(await house.refused(ORGANISER, 'meets.unlockSheet', late)).toEqual({ code: 'WITHDRAWN' })
})

it('are refused of no event, of another’s meet, and take three operations', async () => {
  const { id } = await drawnMeet(house)
  expect(await house.refused(ORGANISER, 'meets.sheets', stageIn(id, 'none'))).toEqual({
    code: 'EVENT_NOT_FOUND',
  })
  const gestures = stageIn(id, 'gestures')
  expect(await house.refused(CAST.officer.openid, 'meets.sheets', gestures)).toEqual({
    code: 'NOT_ALLOWED',
  })
  const ask = () => house.ask(ORGANISER, 'meets.sheets', gestures)
  // The call itself, and finding out who asks.
  expect(await house.bill(ask)).toBe(2 + 3)
})

it('unlocked, or published again, are lines of the audit log, each once', async () => {
  const meet = await judgedMeet(house)
  house.at(AN_HOUR_LATER)
  const twice = [await published(house, meet, 'gestures'), await published(house, meet, 'gestures')]
  expect(twice.map(({ acts }) => acts.length)).toEqual([
    twice[0]?.acts.length,
    twice[0]?.acts.length,
  ])
  const unlocking = {
    ...{ ...stageIn(meet.id, 'gestures'), key: freshKey(), entrant: meet.entrants.a },
    ...{ judge: must(NORTH[0]), revision: 1, reason: '扣分点记错' },
  }
  await house.ask(ORGANISER, 'meets.unlockSheet', unlocking)
  await house.ask(ORGANISER, 'meets.unlockSheet', unlocking)
  const lines = await house.stored<{ on: string; reason: string | null }>('audit', {
    ...{ act: 'runMeet', onId: meet.id },
  })
  const saidOf = (what: string) => lines.filter(({ on }) => on === what).map(({ reason }) => reason)
  expect(saidOf('publish')).toEqual([null])
  expect(saidOf('draw')).toEqual(['3342.00', '3342.00'])
  expect(saidOf('publishResult')).toEqual(['交通指挥手势'])
  expect(saidOf('unlockSheet')).toEqual(['交通指挥手势：扣分点记错'])
  expect(saidOf('keep')).toEqual([])
  const { entries } = await house.ask(CAST.provincialAdmin.openid, 'org.audit', {})
  expect(entries).toContainEqual(
    expect.objectContaining({ act: 'runMeet', on: 'unlockSheet', unitName: '全省业务大比武' }),
  )
})
