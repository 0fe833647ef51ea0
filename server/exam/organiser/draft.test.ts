import { describe, expect, it } from 'vitest'
import type { Sitting } from '#domain/exam'
import { openHouse } from '../../../test/builders/cloud'
import {
  DALIAN,
  EIGHT,
  examDraft,
  HOUR,
  MINUTE,
  OPENS,
  ORGANISER,
  publishedExam,
  SHENYANG,
  standAt,
} from '../../../test/builders/held-exam'

const house = await openHouse()
const JUDGE = 'demo-judge'
standAt(house, EIGHT)
await house.ask('demo-provincial-admin', 'org.grant', {
  officer: 'o-judge',
  role: 'organiser',
  unit: DALIAN,
  reason: '组织考试',
})
const edited = (sitting: string, from: number, key: string, over = {}) => ({
  ...examDraft(key, { title: '改过的考试', ...over }),
  sitting,
  from,
})

describe('a draft of an exam', () => {
  it('is kept once for one key, however often it comes', async () => {
    const input = examDraft('once-0001')
    const all = await Promise.all([1, 2, 3].map(() => house.ask(ORGANISER, 'exam.draft', input)))
    expect(new Set(all.map(({ sitting }) => sitting))).toEqual(new Set(['x-test-once-0001']))
    expect(all[0]).toMatchObject({
      state: 'draft',
      version: 1,
      fullMarks: 30,
      questionCount: 6,
      flaws: [],
    })
    const other = { ...input, terms: { ...input.terms, minutes: 29 } }
    expect(await house.refused(ORGANISER, 'exam.draft', other)).toEqual({
      code: 'CHANGED_MEANWHILE',
    })
  })

  it('is changed by version: a retry is the same change, somebody else’s is not overwritten', async () => {
    const { sitting } = await house.ask(ORGANISER, 'exam.draft', examDraft('change-01'))
    const first = edited(sitting, 1, 'edit-0001')
    const [one, two] = [
      await house.ask(ORGANISER, 'exam.draft', first),
      await house.ask(ORGANISER, 'exam.draft', first),
    ]
    expect(one).toMatchObject({ version: 2, title: '改过的考试' })
    expect({ ...two, now: one?.now }).toEqual(one)
    const stale = edited(sitting, 1, 'edit-0002')
    expect(await house.refused(ORGANISER, 'exam.draft', stale)).toEqual({
      code: 'CHANGED_MEANWHILE',
    })
    const { acts } = (
      await house.stored<Sitting & { acts: { act: string; by: string }[] }>('sittings', {
        _id: sitting,
      })
    )[0] ?? { acts: [] }
    expect(acts.map(({ act, by }) => `${act} ${by}`)).toEqual(['draft 郑凯'])
  })

  it('says what the bank has, and what stands in the way', async () => {
    const { terms } = examDraft('flaws-001')
    const [part] = terms.blueprint.parts
    if (!part) throw new Error('no part')
    const parts = [{ ...part, law: 'port', type: 'multiple' as const, count: 100 }]
    const blueprint = { ...terms.blueprint, parts, fixed: [{ question: 'none-1', points: 5 }] }
    const found = await house.ask(
      ORGANISER,
      'exam.draft',
      examDraft('flaws-001', { blueprint, opensAt: EIGHT, timeBonus: 6 }),
    )
    expect(found.counts[0]?.wanted).toBe(100)
    expect(found.counts[0]?.found).toBeGreaterThan(0)
    expect(found.flaws.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'opensAt IN_THE_PAST',
      'blueprint UNKNOWN_QUESTION',
      'blueprint TOO_FEW_QUESTIONS',
      'timeBonus MORE_THAN_A_QUESTION',
    ])
    const { fixed, parts: counted } = await house.ask(ORGANISER, 'exam.count', { blueprint })
    expect({ fixed, counts: counted }).toEqual({ fixed: [false], counts: found.counts })
    expect(
      await house.refused(ORGANISER, 'exam.publish', { sitting: found.sitting, from: 1 }),
    ).toEqual({ code: 'FLAWED' })
  })
})

describe('publishing', () => {
  it('freezes the paper, once, and says the same to a second tap', async () => {
    const { sitting } = await house.ask(ORGANISER, 'exam.draft', examDraft('publish-1'))
    const publish = () => house.ask(ORGANISER, 'exam.publish', { sitting, from: 1 })
    const both = await Promise.all([publish(), publish()])
    expect({ ...both[1], now: both[0].now }).toEqual(both[0])
    expect(both[0]).toMatchObject({ state: 'published', version: 2, fixed: false })
    expect(both[0].questions).toHaveLength(6)
    const [kept] = await house.stored<Sitting>('sittings', { _id: sitting })
    expect(kept?.pools.map(({ from }) => from.length)).toEqual([4, 2])
    expect(kept?.questions[0]).toMatchObject({
      version: 1,
      citation: { lawName: expect.any(String) },
    })
  })

  it('drawn for each person freezes up to six times as many', async () => {
    const { terms } = examDraft('each-0001')
    const { sitting, questions, questionCount } = await publishedExam(house, 'each-0001', {
      blueprint: { ...terms.blueprint, draw: 'each' },
    })
    expect([questionCount, questions.length]).toEqual([6, 36])
    const [kept] = await house.stored<Sitting>('sittings', { _id: sitting })
    expect(kept?.pools.map(({ from }) => from.length)).toEqual([24, 12])
  })

  it('may be taken back to a draft until two minutes before the opening, never after', async () => {
    const { sitting } = await publishedExam(house, 'fixed-001')
    standAt(house, OPENS - 3 * MINUTE)
    const opensAt = OPENS + HOUR
    const over = { opensAt, closesAt: opensAt + HOUR }
    const back = await house.ask(ORGANISER, 'exam.draft', edited(sitting, 2, 'back-0001', over))
    expect(back).toMatchObject({ state: 'draft', version: 3, questions: [] })
    await house.ask(ORGANISER, 'exam.publish', { sitting, from: 3 })
    standAt(house, opensAt - 2 * MINUTE)
    expect(
      await house.refused(ORGANISER, 'exam.draft', edited(sitting, 4, 'back-0002', over)),
    ).toEqual({ code: 'FIXED' })
    expect(await house.ask(ORGANISER, 'exam.manage', { sitting })).toMatchObject({ fixed: true })
    standAt(house, EIGHT)
  })
})

describe('an organiser’s place', () => {
  it('is theirs and what lies below: Dalian’s can’t touch Shenyang’s', async () => {
    const mine = { ...examDraft('dalian-01'), place: DALIAN }
    const { sitting, placeName } = await house.ask(JUDGE, 'exam.draft', mine)
    expect(placeName).toContain('大连')
    expect(
      await house.refused(JUDGE, 'exam.draft', { ...examDraft('dalian-02'), place: SHENYANG }),
    ).toEqual({ code: 'OUT_OF_PLACE' })
    const { sitting: foreign } = await house.ask(ORGANISER, 'exam.draft', {
      ...examDraft('shenyang-1'),
      place: SHENYANG,
    })
    for (const path of [
      'exam.manage',
      'exam.progress',
      'exam.release',
      'exam.regrades',
      'exam.analysis',
    ] as const)
      expect(await house.refused(JUDGE, path, { sitting: foreign })).toEqual({
        code: 'OUT_OF_PLACE',
      })
    expect(
      await house.refused(JUDGE, 'exam.draft', {
        ...edited(foreign, 1, 'steal-001'),
        place: DALIAN,
      }),
    ).toEqual({ code: 'OUT_OF_PLACE' })
    expect(await house.refused(JUDGE, 'exam.publish', { sitting: foreign, from: 1 })).toEqual({
      code: 'OUT_OF_PLACE',
    })
    expect(
      await house.refused(JUDGE, 'exam.withdraw', { sitting: foreign, reason: '试试' }),
    ).toEqual({ code: 'OUT_OF_PLACE' })
    const { sittings } = await house.ask(JUDGE, 'exam.managed', { kind: 'exam' })
    expect(sittings.map((line) => line.sitting)).toEqual([sitting])
    const all = await house.ask(ORGANISER, 'exam.managed', { kind: 'exam' })
    expect(all.sittings.map((line) => line.sitting)).toEqual(
      expect.arrayContaining([sitting, foreign]),
    )
  })

  it('is nobody’s without the role', async () => {
    expect(await house.refused('demo-officer', 'exam.managed', { kind: 'exam' })).toEqual({
      code: 'NOT_ALLOWED',
    })
    expect(await house.refused(ORGANISER, 'exam.manage', { sitting: 'x-none' })).toEqual({
      code: 'SITTING_NOT_FOUND',
    })
  })

  it.each([
    ['a grace below three minutes', { graceSeconds: 179 }],
    ['no minutes', { minutes: 0 }],
    ['no title', { title: ' ' }],
    ['a moment that is none', { opensAt: 1.5 }],
  ])('%s is no input', async (_, over) => {
    const input = examDraft('bad-input', over)
    expect(await house.post(ORGANISER, { path: 'exam.draft', input })).toMatchObject({
      ok: false,
      code: 'INVALID_INPUT',
    })
  })
})
