import { beforeAll, describe, expect, it } from 'vitest'
import type { MeetResultEntry } from '#domain/meets'
import type { SheetFile } from '#server/meets'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { insertAll } from '../../test/builders/insert'
import {
  AN_HOUR_LATER,
  allSheets,
  BEFORE,
  closedMeet,
  drawnMeet,
  EVENTS,
  freshKey,
  judgedMeet,
  judgesGranted,
  NEXT_WEEK,
  NORTH,
  ORGANISER,
  type PlayedMeet,
  PROVINCE,
  published,
  stageIn,
  termsOf,
} from '../../test/builders/meets'
import { must } from '../../test/builders/study'
import { sdkFor } from '../../test/local-cloud/cloud'

const house = await openHouse()
const WANG = CAST.officer.openid
const ask = house.ask
beforeAll(async () => {
  house.at(BEFORE)
  await judgesGranted(house)
})

const event = (meet: PlayedMeet, id: string, by = WANG) =>
  ask(by, 'meets.event', stageIn(meet.id, id))
const standings = (meet: PlayedMeet, of: 'allRound' | 'units' | 'regions', by = WANG) =>
  ask(by, 'meets.standings', { meet: meet.id, of })
const places = (rows: readonly { rank: number | null; total: number | null }[]) =>
  rows.map(({ rank, total }) => [rank, total])

/** Gives an entrant's first member a WeChat identity, as if they had bound it. */
async function openidOf(meet: PlayedMeet, entrant: string): Promise<string> {
  const [file] = await house.stored<{ members: { officer: string }[] }>('meetEntrants', {
    _id: `${meet.id}:${entrant}`,
  })
  const officer = must(file?.members[0]).officer
  const openid = `wx-${officer}`
  const db = sdkFor(house.cloud.url).database()
  await db.collection('officers').doc(officer).update({ data: { openid } })
  const known = await house.stored('bindings', { _id: openid })
  if (known.length === 0) await db.collection('bindings').add({ data: { _id: openid, officer } })
  return openid
}

/** Signs a sheet again with another total, as its judge would after it was unlocked. */
async function signedAnew({ _id }: Pick<SheetFile, '_id'>, total: number): Promise<void> {
  await sdkFor(house.cloud.url)
    .database()
    .collection('meetSheets')
    .doc(_id)
    .update({ data: { state: 'signed', total, byCriterion: { form: total, rhythm: 0 } } })
}

const unlocking = (meet: PlayedMeet, entrant: string, revision = 1) => ({
  ...stageIn(meet.id, 'gestures'),
  ...{ key: freshKey(), entrant, judge: must(NORTH[0]), revision, reason: '扣分点记错' },
})

describe('publishing a result', () => {
  let meet: PlayedMeet
  beforeAll(async () => {
    meet = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
  })

  it('waits for every sheet of who need not stay away', async () => {
    const waiting = await drawnMeet(house)
    const missing = async () =>
      must((await ask(ORGANISER, 'meets.manage', { meet: waiting.id })).results[0]).missing
    expect(await missing()).toBe(10)
    const sheets = allSheets(waiting)
    await insertAll(house.cloud.url, 'meetSheets', sheets.slice(0, 9))
    expect(await missing()).toBe(1)
    house.at(AN_HOUR_LATER)
    const input = { ...stageIn(waiting.id, 'gestures'), from: 0, reason: '' }
    expect(await house.refused(ORGANISER, 'meets.publishResult', input)).toEqual({
      ...{ code: 'SHEETS_MISSING', data: { missing: 1 } },
    })
    await ask(ORGANISER, 'meets.withdraw', {
      ...{ meet: waiting.id, entrant: waiting.entrants.d, reason: '受伤' },
    })
    expect(await missing()).toBe(0)
    await published(house, waiting, 'gestures')
    const { rows } = must((await event(waiting, 'gestures')).result)
    expect(rows.map(({ entrant }) => entrant)).not.toContain(waiting.entrants.d)
  })

  it('is seen by everybody, with panels made comparable', async () => {
    await published(house, meet, 'gestures')
    const { result, mayAppeal } = await event(meet, 'gestures')
    const { a, b, c, d } = meet.entrants
    expect(mayAppeal).toEqual([])
    expect(
      must(result).rows.map(({ entrant, raw, score, rank }) => [entrant, raw, score, rank]),
    ).toEqual([
      [a, 8867, 9100, 1],
      [c, 9100, 8867, 2],
      [d, 8700, 8467, 3],
      [b, 8000, 8233, 4],
    ])
  })

  it('again is the same; with another reason it is overtaken', async () => {
    const before = await house.stored('meetResults', { meet: meet.id })
    await published(house, meet, 'gestures')
    expect(await house.stored('meetResults', { meet: meet.id })).toEqual(before)
    const input = { ...stageIn(meet.id, 'gestures'), from: 0, reason: '别的' }
    expect(await house.refused(ORGANISER, 'meets.publishResult', input)).toEqual({
      code: 'CHANGED_MEANWHILE',
    })
    const next = { ...input, from: 1 }
    expect(await house.refused(ORGANISER, 'meets.publishResult', next)).toEqual({
      code: 'NOTHING_NEW',
    })
  })

  it('after a correction is a next version with a reason that says what changed', async () => {
    const { a } = meet.entrants
    const input = unlocking(meet, a)
    expect(await ask(ORGANISER, 'meets.unlockSheet', input)).toEqual({ revision: 2 })
    expect(await ask(ORGANISER, 'meets.unlockSheet', input)).toEqual({ revision: 2 })
    expect(
      await house.refused(ORGANISER, 'meets.unlockSheet', { ...input, key: freshKey() }),
    ).toEqual({ code: 'OLD_REVISION' })
    const next = { ...stageIn(meet.id, 'gestures'), from: 1, reason: '' }
    expect(await house.refused(ORGANISER, 'meets.publishResult', next)).toMatchObject({
      code: 'SHEETS_MISSING',
    })
    await signedAnew(must(allSheets(meet)[0]), 6000)
    expect(await house.refused(ORGANISER, 'meets.publishResult', next)).toEqual({
      code: 'REASON_NEEDED',
    })
    await ask(ORGANISER, 'meets.publishResult', { ...next, reason: '一张评分表改正' })
    const result = must((await event(meet, 'gestures')).result)
    expect(result).toMatchObject({ version: 2, reason: '一张评分表改正', state: 'provisional' })
    expect(result.changes.find(({ entrant }) => entrant === a)).toMatchObject({
      ...{ before: 9100, rankBefore: 1, after: 8350, rankAfter: 3 },
    })
    const sheet = must(
      (await house.stored<SheetFile>('meetSheets', { _id: allSheets(meet)[0]?._id }))[0],
    )
    expect(sheet.history).toMatchObject([{ revision: 1, total: 9000, reason: '扣分点记错' }])
    expect(await house.stored('messages', { kind: 'sheetUnlocked' })).toHaveLength(1)
  })

  it('tells who took part, once for each version', async () => {
    const told = await house.stored<{ to: string }>('messages', { kind: 'resultOut' })
    const own = told.filter(({ to }) => to.startsWith('o-'))
    expect(own.length).toBe(3 + 2 * 4)
  })
})

describe('appeals', () => {
  let meet: PlayedMeet
  let player = ''
  const appeal = (change: object = {}) => ({
    ...stageIn(meet.id, 'gestures'),
    ...{ key: 'appeal-0001', entrant: meet.entrants.a, text: '第二个手势做了' },
    ...change,
  })
  beforeAll(async () => {
    meet = await judgedMeet(house)
    player = await openidOf(meet, meet.entrants.a)
    house.at(AN_HOUR_LATER)
  })

  it('are for one’s own entrant, while a result is provisional', async () => {
    expect(await house.refused(player, 'meets.appeal', appeal())).toEqual({ code: 'NOT_OPEN' })
    await published(house, meet, 'gestures')
    expect((await event(meet, 'gestures', player)).mayAppeal).toEqual([meet.entrants.a])
    const other = appeal({ entrant: meet.entrants.b })
    expect(await house.refused(player, 'meets.appeal', other)).toEqual({ code: 'NOT_YOURS' })
    const made = await ask(player, 'meets.appeal', appeal())
    expect(await ask(player, 'meets.appeal', appeal())).toEqual(made)
    expect((await ask(player, 'meets.appeals', { meet: meet.id })).appeals).toHaveLength(1)
    expect((await ask(WANG, 'meets.appeals', { meet: meet.id })).appeals).toEqual([])
  })

  it('are answered once, before the result is final', async () => {
    house.at(NEXT_WEEK)
    expect((await event(meet, 'gestures', player)).mayAppeal).toEqual([])
    const late = appeal({ key: 'appeal-0002' })
    expect(await house.refused(player, 'meets.appeal', late)).toEqual({ code: 'NOT_OPEN' })
    const of = stageIn(meet.id, 'gestures')
    expect(await house.refused(ORGANISER, 'meets.finalise', of)).toEqual({
      ...{ code: 'APPEALS_OPEN', data: { open: 1 } },
    })
    const { appeals } = await ask(ORGANISER, 'meets.manage', { meet: meet.id })
    const answer = { appeal: must(appeals[0]).id, verdict: 'refused', text: '看了录像' } as const
    const answered = await ask(ORGANISER, 'meets.answerAppeal', answer)
    expect(await ask(ORGANISER, 'meets.answerAppeal', answer)).toEqual(answered)
    expect(
      await house.refused(ORGANISER, 'meets.answerAppeal', { ...answer, verdict: 'upheld' }),
    ).toEqual({ code: 'ALREADY_ANSWERED' })
    expect((await ask(WANG, 'meets.appeals', { meet: meet.id })).appeals[0]?.answer?.text).toBe(
      '看了录像',
    )
    expect(await house.stored('messages', { kind: 'appealAnswered' })).toHaveLength(1)
    expect(await house.stored('audit', { on: 'answerAppeal', onId: meet.id })).toMatchObject([
      { act: 'runMeet', reason: '看了录像' },
    ])
    const { results } = await ask(ORGANISER, 'meets.finalise', of)
    expect(results[0]).toMatchObject({ state: 'final', version: 1 })
  })

  it('run for the hours that were declared', async () => {
    house.at(AN_HOUR_LATER)
    const fresh = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
    const { results } = await published(house, fresh, 'push-ups')
    const of = stageIn(fresh.id, 'push-ups')
    const until = must(results.find((one) => one.event === 'push-ups')?.appealsUntil)
    const hours = until - Date.parse(AN_HOUR_LATER)
    expect(Math.floor(hours / 3_600_000)).toBe(24)
    // The clock runs on from where it was set.
    house.at(new Date(until - 60_000).toISOString())
    expect(await house.refused(ORGANISER, 'meets.finalise', of)).toEqual({
      ...{ code: 'APPEALS_RUN', data: { until } },
    })
    house.at(new Date(until + 1).toISOString())
    await ask(ORGANISER, 'meets.finalise', of)
    const input = { ...of, from: 1, reason: '再改' }
    expect(await house.refused(ORGANISER, 'meets.publishResult', input)).toEqual({ code: 'FIXED' })
  })
})

describe('a final after preliminaries', () => {
  it('is drawn of who went on, once the preliminary is final', async () => {
    const [first, ...others] = termsOf().events
    const stages = ['preliminary' as const, 'final' as const]
    const events = [{ ...must(first), stages, advance: 1 }, ...others]
    const meet = await drawnMeet(house, { events })
    const sheets = allSheets(meet)
      .filter((sheet) => sheet.event === 'gestures')
      .map((sheet) => ({
        ...sheet,
        ...{ _id: sheet._id.replace(':final:', ':preliminary:'), stage: 'preliminary' as const },
      }))
    await insertAll(house.cloud.url, 'meetSheets', sheets)
    const of = { meet: meet.id, event: 'gestures', stage: 'preliminary' } as const
    house.at(AN_HOUR_LATER)
    await ask(ORGANISER, 'meets.publishResult', { ...of, from: 0, reason: '' })
    const lots = { ...stageIn(meet.id, 'gestures'), seed: 'final' }
    expect(await house.refused(ORGANISER, 'meets.draw', lots)).toEqual({ code: 'NOT_ADVANCED' })
    house.at(NEXT_WEEK)
    await ask(ORGANISER, 'meets.finalise', of)
    await ask(ORGANISER, 'meets.draw', lots)
    const { order } = await event(meet, 'gestures')
    expect(new Set(order.map(({ entrant }) => entrant))).toEqual(
      new Set([meet.entrants.a, meet.entrants.c]),
    )
    // Only the final counts towards standings over several events.
    expect((await standings(meet, 'units')).rows.every(({ total }) => total === 0)).toBe(true)
  })
})

describe('a freeze', () => {
  it('holds results back from all but organisers until the reveal', async () => {
    const meet = await judgedMeet(house, { freezeAt: Date.parse(AN_HOUR_LATER) })
    house.at('2026-11-20T09:59:59+08:00')
    await published(house, meet, 'push-ups')
    house.at(AN_HOUR_LATER)
    await published(house, meet, 'gestures')
    expect(await event(meet, 'gestures')).toMatchObject({ result: null, frozen: true })
    expect(await event(meet, 'push-ups')).toMatchObject({ result: { version: 1 } })
    expect((await standings(meet, 'units')).rows.map(({ total }) => total)).toEqual([1000, 600])
    const hall = { meet: meet.id, of: 'units', rehearsal: false } as const
    const { rows } = await ask(ORGANISER, 'meets.hall', hall)
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2])
    const rehearsed = await ask(ORGANISER, 'meets.hall', { ...hall, rehearsal: true })
    expect(rehearsed.rows.map(({ name, total }) => [name, total])).toEqual([
      ['第 1 名', null],
      ['第 2 名', null],
    ])
    expect(await house.refused(WANG, 'meets.hall', hall)).toEqual({ code: 'NOT_ALLOWED' })
    house.at(NEXT_WEEK)
    const of = stageIn(meet.id, 'gestures')
    expect(await house.refused(ORGANISER, 'meets.finalise', of)).toMatchObject({
      code: 'APPEALS_RUN',
    })
    await ask(ORGANISER, 'meets.reveal', { meet: meet.id })
    const [once] = await house.stored('meets', { _id: meet.id })
    await ask(ORGANISER, 'meets.reveal', { meet: meet.id })
    expect((await house.stored('meets', { _id: meet.id }))[0]).toEqual(once)
    const shown = await event(meet, 'gestures')
    expect(shown.frozen).toBe(false)
    expect(must(shown.result?.appealsUntil)).toBeGreaterThan(Date.parse(NEXT_WEEK))
  })

  it('leaves what was published before it as it was, though it is corrected behind it', async () => {
    const meet = await judgedMeet(house, { freezeAt: Date.parse(AN_HOUR_LATER) })
    house.at('2026-11-20T09:30:00+08:00')
    await published(house, meet, 'gestures')
    const before = must((await event(meet, 'gestures')).result)
    house.at(AN_HOUR_LATER)
    await ask(ORGANISER, 'meets.unlockSheet', unlocking(meet, meet.entrants.a))
    await signedAnew(must(allSheets(meet)[0]), 6000)
    const next = { ...stageIn(meet.id, 'gestures'), from: 1, reason: '改正' }
    await ask(ORGANISER, 'meets.publishResult', next)
    expect((await event(meet, 'gestures')).result).toEqual({ ...before, appealsUntil: null })
    await ask(ORGANISER, 'meets.reveal', { meet: meet.id })
    expect((await event(meet, 'gestures')).result).toMatchObject({ version: 2, reason: '改正' })
  })
})

describe('closing a meet', () => {
  it('writes each unit’s place into the ledger, once', async () => {
    const meet = await closedMeet(house)
    await ask(ORGANISER, 'meets.close', { meet: meet.id })
    const lines = await house.stored<MeetResultEntry>('ledger', { meet: meet.id })
    const units = await standings(meet, 'units')
    expect(units.state).toBe('final')
    expect(
      lines.map(({ _id, kind, unit, place, of, points, path }) => ({
        ...{ _id, kind, unit, place, of, points, path },
      })),
    ).toEqual(
      units.rows.map(({ id, rank, total }) => ({
        ...{ _id: `meet:${meet.id}:${id}`, kind: 'meet.result', unit: id, place: rank, of: 2 },
        ...{ points: total, path: ['u-21', id] },
      })),
    )
    expect(places(units.rows)).toEqual([
      [1, 7965],
      [2, 7852],
    ])
  })

  it('waits until all is final', async () => {
    const meet = await judgedMeet(house)
    house.at(AN_HOUR_LATER)
    for (const id of EVENTS) await published(house, meet, id)
    expect(await house.refused(ORGANISER, 'meets.close', { meet: meet.id })).toEqual({
      ...{ code: 'NOT_FINAL', data: { open: 3 } },
    })
  })

  it('leaves readers of the ledger as they were', async () => {
    expect(await ask(WANG, 'ledger.entries', {})).toMatchObject({ entries: [] })
    await house.cloud.fireTimer('every-minute')
    expect(await house.stored('ledger', { folded: false })).toEqual([])
  })
})

describe('who organises elsewhere', () => {
  it('changes nothing', async () => {
    const meet = await judgedMeet(house)
    const sun = {
      officer: 'o-branch-editor',
      role: 'organiser',
      unit: 'u-2101',
      reason: '办赛',
    } as const
    await ask(PROVINCE, 'org.grant', sun)
    const by = CAST.branchEditor.openid
    const of = stageIn(meet.id, 'gestures')
    const tries: [string, object][] = [
      ['meets.manage', { meet: meet.id }],
      [
        'meets.keep',
        { meet: meet.id, key: freshKey(), from: 3, place: 'u-2101', terms: termsOf() },
      ],
      ['meets.publish', { meet: meet.id, from: 1 }],
      ['meets.draw', { ...of, seed: 'x' }],
      ['meets.publishResult', { ...of, from: 0, reason: '' }],
      ['meets.withdraw', { meet: meet.id, entrant: meet.entrants.a, reason: 'x' }],
      ['meets.sheets', of],
      ['meets.unlockSheet', unlocking(meet, meet.entrants.a)],
      ['meets.takeOver', { ...of, sitting: 'x-1' }],
      ['meets.finalise', of],
      ['meets.hall', { meet: meet.id, of: 'units', rehearsal: false }],
      ['meets.reveal', { meet: meet.id }],
      ['meets.close', { meet: meet.id }],
    ]
    const before = await house.stored('meets', { _id: meet.id })
    for (const [path, input] of tries)
      expect(await house.post(by, { path, input }), path).toMatchObject({ code: 'OUT_OF_PLACE' })
    expect(await house.stored('meets', { _id: meet.id })).toEqual(before)
  })
})
