import { describe, expect, it } from 'vitest'
import type { SheetFile } from '#server/meets'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import {
  CHIEF,
  DALIAN,
  DRILL,
  drillSheet,
  ENTRANTS,
  FILES,
  MEET,
  PROVINCE,
  RUN,
  SHENYANG,
  setUpMeet,
  valueSheet,
} from '../../test/builders/judged-meet'
import { must } from '../../test/builders/study'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse()
await setUpMeet(house)
const { shenyang, dalian, jinzhou, old } = ENTRANTS
const db = sdkFor(house.cloud.url).database()
const stagesAre = (state: string) => {
  const known = { version: 1, publishedAt: 0, appealsUntil: null, held: false }
  const stages = [{ ...known, event: 'drill', stage: 'final', state }]
  return db.collection('meets').doc(MEET).update({ data: { stages } })
}
const sheetsOf = (entrant: string) =>
  house.stored<SheetFile>('meetSheets', { event: 'drill', entrant })
const sign = (
  openid: string,
  entrant: string,
  content: ReturnType<typeof drillSheet> | ReturnType<typeof valueSheet>,
  { revision = 1, of = DRILL as typeof DRILL | typeof RUN | typeof FILES } = {},
) => house.post(openid, { path: 'judging.sign', input: { ...of, entrant, revision, content } })
const codeOf = async (reply: ReturnType<typeof sign>) => {
  const it = await reply
  return it.ok ? 'signed' : it.code
}
const unlock = (openid: string, entrant: string, judge: string, revision: number, key: string) =>
  house.post(openid, {
    path: 'judging.unlock',
    input: { ...DRILL, key, entrant, judge, revision, reason: '漏看了一项' },
  })

describe('signing', () => {
  it('locks a sheet; the same again is the same, anything else is refused', async () => {
    const first = await sign(SHENYANG, jinzhou, drillSheet(900))
    expect(first).toMatchObject({ ok: true, data: { total: 7200, revision: 1, state: 'signed' } })
    house.at('2026-11-18T10:00:00+08:00')
    const again = await sign(SHENYANG, jinzhou, drillSheet(900))
    expect(again).toMatchObject({ ok: true, data: must(first.ok ? first.data : null) })
    expect(await codeOf(sign(SHENYANG, jinzhou, drillSheet(950)))).toBe('SHEET_LOCKED')
    expect(await sheetsOf(jinzhou)).toHaveLength(1)
  })

  it('takes what is only written otherwise for the same', async () => {
    const marks = Object.fromEntries(Object.entries(drillSheet(900).marks).reverse())
    const content = {
      kind: 'marks' as const,
      marks: { ...marks, turn: { given: 900, met: { late: 0 }, note: '' } },
    }
    expect(await codeOf(sign(SHENYANG, jinzhou, content))).toBe('signed')
  })

  it('of two phones at once counts one and tells the other', async () => {
    const both = [drillSheet(800), drillSheet(850), drillSheet(800), drillSheet(850)]
    const codes = await Promise.all(both.map((content) => codeOf(sign(DALIAN, jinzhou, content))))
    expect(codes.toSorted()).toEqual(['SHEET_LOCKED', 'SHEET_LOCKED', 'signed', 'signed'])
    const mine = (await sheetsOf(jinzhou)).filter(({ judge }) => judge === CAST.judge.officerId)
    expect(mine).toHaveLength(1)
    const kept = must(mine[0]).total
    expect([codes[0] === 'signed' ? 6400 : 6800]).toEqual([kept])
  })

  it.each([
    ['their own unit', DALIAN, dalian, drillSheet(900), DRILL, 'OWN_UNIT'],
    [
      'their own unit by another squad of the city',
      SHENYANG,
      shenyang,
      drillSheet(900),
      DRILL,
      'OWN_UNIT',
    ],
    ['who is not in the running order', CHIEF, 'e-9', drillSheet(900), DRILL, 'ENTRANT_NOT_FOUND'],
    ['a value where marks are due', CHIEF, old, valueSheet(1), DRILL, 'OTHER_SCORING'],
    ['marks where a value is due', CHIEF, old, drillSheet(900), RUN, 'OTHER_SCORING'],
    ['by another rubric', CHIEF, old, drillSheet(900), FILES, 'OTHER_SCORING'],
    ['between two steps', CHIEF, old, drillSheet(925), DRILL, 'NOT_COMPLETE'],
    ['somebody no standard fits', CHIEF, old, valueSheet(70_000), RUN, 'NO_STANDARD'],
  ] as const)('refuses %s', async (_, openid, entrant, content, of, code) => {
    expect(await codeOf(sign(openid, entrant, content, { of }))).toBe(code)
  })

  it('says which criteria are not complete', async () => {
    const { march: _, ...marks } = drillSheet(900).marks
    const far = { given: 300, met: {}, note: '' }
    const content = { kind: 'marks' as const, marks: { ...marks, turn: far } }
    expect(
      await house.refused(CHIEF, 'judging.sign', { ...DRILL, entrant: old, revision: 1, content }),
    ).toEqual({
      code: 'NOT_COMPLETE',
      data: {
        flaws: [
          { criterion: 'march', flaw: 'MISSING' },
          { criterion: 'turn', flaw: 'NOTE_NEEDED' },
        ],
      },
    })
  })

  it('is for the panel alone', async () => {
    await house.ask(PROVINCE, 'org.grant', {
      ...{ officer: CAST.legalReviewer.officerId, role: 'judge', unit: 'u-21', reason: '备选评委' },
    })
    expect(await codeOf(sign(CAST.legalReviewer.openid, jinzhou, drillSheet(900)))).toBe(
      'NOT_YOUR_PANEL',
    )
    for (const [of, code] of [
      [{ ...DRILL, meet: 'none' }, 'MEET_NOT_FOUND'],
      [{ ...DRILL, event: 'none' }, 'EVENT_NOT_FOUND'],
      [{ ...DRILL, stage: 'preliminary' as const }, 'EVENT_NOT_FOUND'],
    ] as const)
      expect(await house.refused(CHIEF, 'judging.duty', of)).toEqual({ code })
  })

  it('makes points of a time by each member’s standard, and nothing of who did not finish', async () => {
    const post = (value: number | null) => sign(CHIEF, shenyang, valueSheet(value), { of: RUN })
    // 12:00 is worth 100 to him and 90 to her.
    expect(await post(72_000)).toMatchObject({ data: { total: 9500 } })
    expect(await sign(CHIEF, dalian, valueSheet(null, '受伤'), { of: RUN })).toMatchObject({
      data: { total: 0 },
    })
  })

  it('fails a whole sheet by what is fatal', async () => {
    const opening = { given: 1000, met: { date: 2, none: 1 }, note: '' }
    const content = { kind: 'marks' as const, marks: { opening } }
    const reply = await sign(CHIEF, jinzhou, content, { of: FILES })
    expect(reply).toMatchObject({ data: { total: 0, content } })
  })
})

describe('unlocking', () => {
  const JUDGE = CAST.liaison.officerId

  it('has the sheet judged anew as the next revision; what it said stays on record', async () => {
    await sign(CHIEF, jinzhou, drillSheet(900))
    const unlocked = await unlock(CHIEF, jinzhou, JUDGE, 1, 'key-unlock-1')
    expect(unlocked).toMatchObject({ ok: true, data: { revision: 2 } })
    expect(await unlock(CHIEF, jinzhou, JUDGE, 1, 'key-unlock-1')).toMatchObject({
      data: { revision: 2 },
    })
    expect(await unlock(CHIEF, jinzhou, JUDGE, 1, 'key-unlock-2')).toMatchObject({
      code: 'OLD_REVISION',
    })

    const { sheets } = await house.ask(SHENYANG, 'judging.duty', DRILL)
    expect(sheets).toMatchObject([
      { entrant: jinzhou, revision: 2, state: 'unlocked', reason: '漏看了一项' },
    ])
    expect(await codeOf(sign(SHENYANG, jinzhou, drillSheet(900)))).toBe('OLD_REVISION')
    expect(await codeOf(sign(SHENYANG, jinzhou, drillSheet(850), { revision: 3 }))).toBe(
      'OLD_REVISION',
    )
    expect(await sign(SHENYANG, jinzhou, drillSheet(850), { revision: 2 })).toMatchObject({
      data: { total: 6800, revision: 2, state: 'signed' },
    })
    const kept = must((await sheetsOf(jinzhou)).find(({ judge }) => judge === JUDGE))
    expect(kept.history).toMatchObject([
      { revision: 1, total: 7200, unlockedBy: CAST.organiser.officerId, reason: '漏看了一项' },
    ])
  })

  it('tells the judge once, and stands in the audit log once', async () => {
    const { messages } = await house.ask(SHENYANG, 'inbox.list', {})
    const told = messages.filter(({ kind }) => kind === 'sheetUnlocked')
    expect(told).toMatchObject([{ about: { meet: MEET, reason: '漏看了一项' } }])
    const { entries } = await house.ask(PROVINCE, 'org.audit', {})
    const lines = entries.filter(({ act }) => act === 'unlockSheet')
    expect(lines).toMatchObject([
      { on: CAST.liaison.name, unitName: '军事队列 凌海大队第二中队', reason: '漏看了一项' },
    ])
  })

  it('at the same moment as another chief’s phone happens once', async () => {
    const tries = ['key-race-1', 'key-race-2', 'key-race-3'].map((key) =>
      unlock(CHIEF, jinzhou, CAST.judge.officerId, 1, key),
    )
    const replies = await Promise.all(tries)
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const kept = must((await sheetsOf(jinzhou)).find(({ judge }) => judge === CAST.judge.officerId))
    expect([kept.revision, kept.history.length]).toEqual([2, 1])
  })

  it.each([
    ['a judge who is not the chief', DALIAN, jinzhou, JUDGE, 'NOT_CHIEF'],
    ['the chief’s own sheet', CHIEF, jinzhou, CAST.organiser.officerId, 'OWN_SHEET'],
    ['what was never signed', CHIEF, old, JUDGE, 'NOT_SIGNED'],
    ['somebody who does not judge', CHIEF, jinzhou, 'o-nobody', 'NOT_SIGNED'],
    ['somebody who does not compete', CHIEF, 'e-9', JUDGE, 'NOT_SIGNED'],
  ])('refuses %s', async (_, openid, entrant, judge, code) => {
    expect(await unlock(openid, entrant, judge, 2, 'key-refused')).toMatchObject({ code })
  })
})

describe('the chief', () => {
  const rowOf = async (entrant: string) => {
    const { rows } = await house.ask(CHIEF, 'judging.panel', DRILL)
    return must(rows.find((row) => row.entrant === entrant))
  }

  it('looks at others’ totals only once their own is signed', async () => {
    for (const openid of [DALIAN, PROVINCE]) await sign(openid, shenyang, drillSheet(900))
    const before = await rowOf(shenyang)
    expect(before).toMatchObject({ hidden: 'ownFirst', mean: null, spread: null })
    expect(before.sheets.map(({ state, total }) => [state, total])).toEqual([
      ['signed', null],
      ['missing', null],
      ['signed', null],
      ['apart', null],
    ])
    await sign(CHIEF, shenyang, drillSheet(950))
    expect(await rowOf(shenyang)).toMatchObject({ hidden: null, mean: 7333, spread: 400 })
  })

  it('sees the trimmed mean, what was left out and who stands out', async () => {
    const marks = [
      [CHIEF, 900],
      [PROVINCE, 900],
      [DALIAN, 950],
      [SHENYANG, 700],
    ] as const
    for (const [openid, given] of marks) await sign(openid, old, drillSheet(given))
    const row = await rowOf(old)
    expect(row).toMatchObject({ mean: 7200, spread: 2000, hidden: null })
    expect(row.sheets.map(({ total, left, outlier }) => [total, left, outlier])).toEqual([
      [7600, 'high', true],
      [7200, 'none', true],
      [7200, 'none', true],
      [5600, 'low', true],
    ])
  })

  it('sees nothing of their own unit’s, and may unlock none of its sheets', async () => {
    const path = ['u-21', 'u-2107']
    await db.collection('officers').doc(CAST.organiser.officerId).update({ data: { path } })
    const row = await rowOf(old)
    expect(row).toMatchObject({ hidden: 'ownUnit', mean: null, spread: null })
    expect(new Set(row.sheets.map(({ total }) => total))).toEqual(new Set([null]))
    expect(await unlock(CHIEF, old, CAST.judge.officerId, 1, 'key-own-unit')).toMatchObject({
      code: 'OWN_UNIT',
    })
    expect(await codeOf(sign(CHIEF, jinzhou, drillSheet(800)))).toBe('OWN_UNIT')
    await db
      .collection('officers')
      .doc(CAST.organiser.officerId)
      .update({ data: { path: ['u-21'] } })
  })

  it('is nobody else', async () => {
    for (const openid of [DALIAN, SHENYANG, CAST.legalReviewer.openid])
      expect(await house.refused(openid, 'judging.panel', DRILL)).toEqual({ code: 'NOT_CHIEF' })
  })
})

describe('a duty', () => {
  it('counts what is mine to judge, without my own unit’s', async () => {
    const { duties } = await house.ask(SHENYANG, 'judging.duties', {})
    const drill = must(duties.find((one) => one.event === 'drill'))
    expect(drill).toMatchObject({
      name: '军事队列',
      entrants: 3,
      signed: 2,
      unlocked: 0,
      chief: false,
    })
    expect((await house.ask(DALIAN, 'judging.duties', {})).duties[0]).toMatchObject({ unlocked: 1 })
    expect(duties).toHaveLength(3)
    expect((await house.ask(CAST.legalReviewer.openid, 'judging.duties', {})).duties).toEqual([])
  })

  it('holds the order with its numbers, who to stay away from, and own sheets alone', async () => {
    const duty = await house.ask(SHENYANG, 'judging.duty', DRILL)
    expect(duty.entrants.map(({ number, ownUnit }) => [number, ownUnit])).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, false],
    ])
    expect(duty.sheets.map(({ entrant }) => entrant).toSorted()).toEqual([jinzhou, old])
  })
})

describe('when it is too late', () => {
  it('a withdrawn entrant is not judged; what was signed before is answered the same', async () => {
    const leaves = (entrant: string, state: string) =>
      db.collection('meetEntrants').doc(`${MEET}:${entrant}`).update({ data: { state } })
    await leaves(dalian, 'withdrawn')
    await leaves(jinzhou, 'withdrawn')
    expect(await codeOf(sign(CHIEF, dalian, drillSheet(900)))).toBe('WITHDRAWN')
    expect(await codeOf(sign(CHIEF, jinzhou, drillSheet(900)))).toBe('signed')
    await leaves(dalian, 'in')
    await leaves(jinzhou, 'in')
  })

  it('published results take no sheet but one unlocked to be corrected', async () => {
    await stagesAre('provisional')
    expect(await codeOf(sign(CHIEF, dalian, drillSheet(900)))).toBe('RESULTS_OUT')
    expect(await codeOf(sign(CHIEF, shenyang, drillSheet(950)))).toBe('signed')
    expect(await unlock(CHIEF, old, CAST.judge.officerId, 1, 'key-late-1')).toMatchObject({
      code: 'RESULTS_OUT',
    })
    // The organiser's way, while the chief of this test was unlocking Dalian's sheet before.
    expect(await codeOf(sign(DALIAN, jinzhou, drillSheet(900), { revision: 2 }))).toBe('signed')
    await stagesAre('final')
    expect(await codeOf(sign(CHIEF, dalian, drillSheet(900)))).toBe('RESULTS_OUT')
  })
})
