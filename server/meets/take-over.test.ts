import { beforeAll, describe, expect, it } from 'vitest'
import type { EntrantFile } from '#server/meets'
import { openHouse } from '../../test/builders/cloud'
import { insertAll } from '../../test/builders/insert'
import {
  AN_HOUR_LATER,
  BEFORE,
  drawnMeet,
  freshKey,
  judgedMeet,
  judgesGranted,
  MORNING,
  ORGANISER,
  type PlayedMeet,
  peopleOf,
  stageIn,
} from '../../test/builders/meets'
import { scoreOf } from '../../test/builders/scores'
import { must } from '../../test/builders/study'

const house = await openHouse()
const CLOSED = Date.parse(MORNING)

const sitting = (_id: string, change: object = {}) => ({
  ...{ _id, kind: 'exam', state: 'published', place: ['u-21'], version: 1, releasedAt: null },
  exam: { passMark: 60, resits: 0, resitAfterHours: 0 },
  terms: {
    ...{ title: '测试', note: '', opensAt: CLOSED - 3_600_000, closesAt: CLOSED, minutes: 60 },
    ...{ graceSeconds: 180, attemptsAtMost: 2, timeBonus: 0, lateScores: false },
    who: { units: [], domains: [], posts: [], roles: [] },
    blueprint: { fixed: [{ question: 'a', points: 100 }], parts: [], draw: 'once' },
    review: 'afterSubmit',
  },
  ...{ round: null, madeBy: 'o-organiser', questions: [], pools: [], expected: 3 },
  ...{ corrections: [], acts: [], lastKey: '', analyseSince: 0 },
  ...change,
})
const released = { review: 'afterRelease' }
const analysis = (_id: string) => ({
  ...{ _id, state: 'done', since: 0 },
  figures: {
    asOf: CLOSED,
    expected: 3,
    took: 3,
    passed: 3,
    mean: 0,
    bands: [],
    units: [],
    items: [],
  },
})

let meet: PlayedMeet
let files: readonly EntrantFile[] = []
const officerOf = (entrant: string) =>
  must(files.find(({ id }) => id === entrant)?.members[0]).officer

beforeAll(async () => {
  house.at(BEFORE)
  await judgesGranted(house)
  meet = await drawnMeet(house)
  files = await house.stored<EntrantFile>('meetEntrants', { meet: meet.id })
  const withTerms = (id: string, change: object) => {
    const whole = sitting(id)
    return { ...whole, terms: { ...whole.terms, ...change } }
  }
  await insertAll(house.cloud.url, 'sittings', [
    sitting('x-test'),
    sitting('x-counting'),
    withTerms('x-kept', released),
    withTerms('x-running', { closesAt: Date.parse(AN_HOUR_LATER) + 3_600_000 }),
    sitting('x-withdrawn', { state: 'withdrawn' }),
  ])
  await insertAll(
    house.cloud.url,
    'analyses',
    ['x-test', 'x-kept', 'x-running', 'x-withdrawn'].map(analysis),
  )
  const { a, b } = meet.entrants
  const scored = (officer: string, points: number, number = 1) =>
    scoreOf({
      kind: 'exam.score',
      sitting: 'x-test',
      officer,
      points,
      number,
      at: CLOSED,
      boards: [],
    })
  await insertAll(house.cloud.url, 'ledger', [
    ...[scored(officerOf(a), 81), scored(officerOf(a), 92, 2), scored(officerOf(b), 75)],
    scored('o-officer', 100),
  ])
  house.at(AN_HOUR_LATER)
})

const takeOver = (id: string, event = 'test') => ({ ...stageIn(meet.id, event), sitting: id })

describe('taking scores over', () => {
  it.each([
    ['none', 'SITTING_NOT_FOUND'],
    ['x-running', 'NOT_CLOSED'],
    ['x-kept', 'NOT_CLOSED'],
    ['x-counting', 'NOT_CLOSED'],
    ['x-withdrawn', 'NOT_CLOSED'],
  ])('of %s is refused: %s', async (id, code) =>
    expect(await house.refused(ORGANISER, 'meets.takeOver', takeOver(id))).toEqual({ code }),
  )

  it('is for events that are scored so', async () =>
    expect(
      await house.refused(ORGANISER, 'meets.takeOver', takeOver('x-test', 'gestures')),
    ).toEqual({
      code: 'OTHER_SCORING',
    }))

  it('takes each entrant’s best attempt, and of nobody else any', async () => {
    await house.ask(ORGANISER, 'meets.takeOver', takeOver('x-test'))
    const [taken] = await house.stored<{ scores: object }>('meetTaken', { meet: meet.id })
    const { a, b } = meet.entrants
    expect(must(taken).scores).toEqual({ [officerOf(a)]: 9200, [officerOf(b)]: 7500 })
    const input = { ...stageIn(meet.id, 'test'), from: 0, reason: '' }
    await house.ask(ORGANISER, 'meets.publishResult', input)
    const { result } = await house.ask('demo-officer', 'meets.event', stageIn(meet.id, 'test'))
    expect(must(result).rows.map(({ score, rank }) => [score, rank])).toEqual([
      ...[
        [9200, 1],
        [7500, 2],
      ],
      ...[
        [null, null],
        [null, null],
      ],
    ])
  })
})

describe('a substitution', () => {
  const into = async (nth: number) => ({
    ...{ officer: must((await peopleOf(house, 'u-2107'))[nth])._id, sex: 'm' as const, age: 40 },
  })
  const change = async (of: PlayedMeet, nth: number) => ({
    ...{ key: freshKey(), meet: of.id, entrant: of.entrants.a, out: officerOf(of.entrants.a) },
    ...{ into: await into(nth), reason: '受伤' },
  })

  it('puts somebody else of the unit in, once, and keeps who and why', async () => {
    const fresh = await drawnMeet(house)
    files = await house.stored<EntrantFile>('meetEntrants', { meet: fresh.id })
    const input = await change(fresh, 2)
    const stranger = { ...input, into: { ...input.into, officer: 'o-officer' } }
    const refused = (other: typeof input) => house.refused(ORGANISER, 'meets.substitute', other)
    expect(await refused(stranger)).toEqual({ code: 'NOT_OF_UNIT' })
    // The second of the unit is the entrant of the south.
    expect(await refused(await change(fresh, 1))).toEqual({ code: 'TWICE' })
    await house.ask(ORGANISER, 'meets.substitute', input)
    await house.ask(ORGANISER, 'meets.substitute', input)
    const [file] = await house.stored<EntrantFile>('meetEntrants', {
      ...{ meet: fresh.id, id: fresh.entrants.a },
    })
    expect(must(file).members).toMatchObject([{ officer: input.into.officer, age: 40 }])
    expect(must(file).changes).toMatchObject([
      { out: input.out, into: input.into.officer, reason: '受伤' },
    ])
  })

  it('comes too late once somebody judged', async () => {
    house.at(BEFORE)
    const judged = await judgedMeet(house)
    files = await house.stored<EntrantFile>('meetEntrants', { meet: judged.id })
    expect(await house.refused(ORGANISER, 'meets.substitute', await change(judged, 2))).toEqual({
      code: 'ALREADY_JUDGED',
    })
  })
})
