import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { CAST } from '../../content/demo'
import { environmentOf } from '../../local-cloud/functions/environment'
import { openHouse } from '../../test/builders/cloud'
import {
  ADMIN,
  aDrawnFile,
  drawnOf,
  FINDING,
  LIAISON,
  marksOf,
  REVIEWER,
  reviewed,
  YEAR,
} from '../../test/builders/dossiers'
import { dossierEvidence } from './index'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
const dossier = await aDrawnFile(house, 35)
const [, second = '', third = ''] = (await drawnOf(house)).map((file) => file.dossier)
/** A second reviewer, of the city of 大连. */
await house.ask(ADMIN, 'org.grant', {
  ...{ officer: CAST.judge.officerId, role: 'legalReviewer', unit: 'u-2102', reason: '交叉评查' },
})
const OTHER = CAST.judge.openid

const read = (openid: string, id = dossier) => house.ask(openid, 'dossiers.read', { dossier: id })
const refusedReview = async (change: object) => {
  const { rubric } = await read(REVIEWER)
  const input = { dossier, marks: marksOf(rubric, 'filing.no-approval'), findings: [FINDING] }
  return house.refused(REVIEWER, 'dossiers.review', { ...input, ...change })
}

describe('a file to review', () => {
  it('waits for all who may', async () => {
    for (const openid of [REVIEWER, OTHER]) {
      const { files, count } = await house.ask(openid, 'dossiers.toReview', { year: YEAR })
      expect([count, files.length]).toEqual([4, 4])
    }
  })

  it('is signed by nobody who has not taken it', async () => {
    expect((await refusedReview({})).code).toBe('NOT_TAKEN')
  })

  it('is taken by one of two who reach for it at once', async () => {
    const takes = await Promise.all(
      [REVIEWER, OTHER].map((openid) =>
        house.post(openid, { path: 'dossiers.take', input: { dossier: second } }),
      ),
    )
    expect(takes.map((reply) => (reply.ok ? 'ok' : reply.code)).sort()).toEqual([
      'ALREADY_TAKEN',
      'ok',
    ])
  })

  it('is taken again by the same one, and out of the others’ lists', async () => {
    await house.ask(REVIEWER, 'dossiers.take', { dossier })
    expect(await house.ask(REVIEWER, 'dossiers.take', { dossier })).toMatchObject({
      takenByMe: true,
    })
    const { files } = await house.ask(OTHER, 'dossiers.toReview', { year: YEAR })
    expect(files.map((file) => file.dossier)).not.toContain(dossier)
    expect((await house.refused(OTHER, 'dossiers.take', { dossier })).code).toBe('ALREADY_TAKEN')
  })

  it('gives way after fourteen days', async () => {
    await house.ask(OTHER, 'dossiers.take', { dossier: third })
    house.at('2026-12-02T08:30:00+08:00')
    expect(await house.ask(REVIEWER, 'dossiers.take', { dossier: third })).toMatchObject({
      takenByMe: true,
    })
    expect(await read(OTHER, third)).toMatchObject({ takenByMe: false, mayTake: false })
    house.at('2026-11-18T08:00:00+08:00')
  })
})

describe('a review', () => {
  it('is complete before it is signed', async () => {
    const { rubric } = await read(REVIEWER)
    const { filing: _, ...marks } = marksOf(rubric)
    expect(await refusedReview({ marks })).toEqual({
      code: 'NOT_COMPLETE',
      data: { flaws: [{ criterion: 'filing', flaw: 'MISSING' }] },
    })
  })

  it('says in a finding what it takes points for', async () => {
    expect((await refusedReview({ findings: [] })).code).toBe('FINDING_NEEDED')
  })

  it('names nobody', async () => {
    const findings = [{ ...FINDING, text: '辽A12345的照片没有日期' }]
    expect((await refusedReview({ findings })).code).toBe('NAMES_SOMEBODY')
  })

  it('comes to its total and grade, and the agency is told', async () => {
    const shown = await reviewed(house, dossier)
    expect(shown.result).toMatchObject({ total: 9700, most: 10_000, grade: 'excellent' })
    expect(shown.findings).toMatchObject([{ ...FINDING, answerBy: '2026-12-03', answer: null }])
    const { messages } = await house.ask(LIAISON, 'inbox.list', {})
    expect(messages.map(({ kind, about }) => [kind, about.dossier])).toEqual([
      ['findingsGiven', dossier],
    ])
  })

  it('is signed once: the same again gets the same answer, another one none', async () => {
    const before = await house.stored('dossiers', { _id: dossier })
    expect((await reviewed(house, dossier)).result?.total).toBe(9700)
    const other = await refusedReview({ findings: [{ ...FINDING, text: '换一条意见' }] })
    expect(other.code).toBe('ALREADY_REVIEWED')
    const marks = marksOf((await read(REVIEWER)).rubric)
    expect((await refusedReview({ marks })).code).toBe('ALREADY_REVIEWED')
    expect(await house.stored('dossiers', { _id: dossier })).toEqual(before)
    const { messages } = await house.ask(LIAISON, 'inbox.list', {})
    expect(messages).toHaveLength(1)
    const { entries } = await house.ask(ADMIN, 'org.audit', {})
    expect(entries.filter(({ act }) => act === 'reviewDossier')).toHaveLength(1)
  })

  it('fails a file by one fatal item', async () => {
    const shown = await reviewed(house, third, { met: ['subject.no-qualification'] })
    expect(shown.result).toMatchObject({ total: 0, grade: 'failed' })
  })

  it('is counted for its agency', async () => {
    const { agencies } = await house.ask(ADMIN, 'dossiers.year', { year: YEAR })
    expect(agencies.find(({ unit }) => unit === 'u-210102')).toMatchObject({
      ...{ listed: 35, drawn: 4, reviewed: 2, good: 1, openFindings: 2 },
    })
  })
})

describe('a finding', () => {
  const answered = (text: string) =>
    house.ask(LIAISON, 'dossiers.answer', { dossier, finding: FINDING.id, text })
  const decided = (accepted: boolean) =>
    house.ask(REVIEWER, 'dossiers.accept', { dossier, finding: FINDING.id, accepted })

  it('waits for its answer', async () => {
    const input = { dossier, finding: FINDING.id, accepted: true }
    expect((await house.refused(REVIEWER, 'dossiers.accept', input)).code).toBe('NOT_ANSWERED')
    const unknown = { dossier, finding: 'finding-none', text: '好' }
    expect((await house.refused(LIAISON, 'dossiers.answer', unknown)).code).toBe(
      'FINDING_NOT_FOUND',
    )
  })

  it('is answered once, and the reviewer is told', async () => {
    expect((await answered('已经补正。')).findings[0]).toMatchObject({
      ...{ answer: { text: '已经补正。' }, accepted: null },
    })
    await answered('已经补正。')
    const other = { dossier, finding: FINDING.id, text: '再说一遍' }
    expect((await house.refused(LIAISON, 'dossiers.answer', other)).code).toBe('ALREADY_ANSWERED')
    const { messages } = await house.ask(REVIEWER, 'inbox.list', {})
    expect(messages.map(({ kind }) => kind)).toEqual(['findingAnswered'])
  })

  it('is turned down, and its days run anew', async () => {
    house.at('2026-11-20T08:00:00+08:00')
    expect((await decided(false)).findings[0]).toMatchObject({
      ...{ accepted: false, answerBy: '2026-12-05' },
    })
    await answered('已经补正。')
    expect((await read(REVIEWER)).findings[0]?.accepted).toBe(false)
    expect((await answered('补了审批单，附在卷内。')).findings[0]?.accepted).toBeNull()
  })

  it('is accepted by whoever gave it, once', async () => {
    const input = { dossier, finding: FINDING.id, accepted: true }
    expect((await house.refused(OTHER, 'dossiers.accept', input)).code).toBe('NOT_YOURS')
    expect((await decided(true)).findings[0]?.accepted).toBe(true)
    await decided(true)
    const back = { ...input, accepted: false }
    expect((await house.refused(REVIEWER, 'dossiers.accept', back)).code).toBe('ALREADY_DECIDED')
  })
})

describe('what the flag is told', () => {
  /** Evidence is read by the flag's timer, in the cloud: here in this process. */
  const told = async (from: string, until: string, now: string) => {
    Object.assign(process.env, environmentOf(house.cloud.url, {}))
    const days = [beijingDay(from), beijingDay(until)] as const
    return dossierEvidence(...days, new Date(`${now}+08:00`))
  }

  it('has a piece for each reviewed file and each finding that fell due', async () => {
    const all = await told('2026-10-01', '2026-12-31', '2026-12-20T00:00:00')
    const pieces = all.map(({ source, evidence }) => [source, evidence.of, evidence.part])
    expect(pieces.sort()).toEqual(
      [
        ['dossiers.good', dossier, 1],
        ['dossiers.good', third, 0],
        ['dossiers.answered', dossier, 1],
        ['dossiers.answered', third, 0],
      ].sort(),
    )
    for (const { path, evidence } of all) {
      expect(path).toEqual(['u-21', 'u-2101', 'u-210102'])
      expect(evidence).toMatchObject({ proof: 'dossier', whole: 1, place: null })
    }
  })

  it('leaves open what is not due yet, and out what lies in another period', async () => {
    const running = await told('2026-10-01', '2026-12-31', '2026-11-21T00:00:00')
    expect(running.filter(({ source }) => source === 'dossiers.answered')).toHaveLength(1)
    expect(await told('2026-07-01', '2026-09-30', '2026-12-20T00:00:00')).toEqual([])
  })
})

describe('a file nobody drew', () => {
  it('is taken by nobody', async () => {
    const { files } = await house.ask(ADMIN, 'dossiers.files', {
      ...{ year: YEAR, unit: 'u-210102', part: 'listed', after: null },
    })
    const undrawn = files.find(({ lot }) => lot === null)?.dossier ?? ''
    expect((await house.refused(REVIEWER, 'dossiers.take', { dossier: undrawn })).code).toBe(
      'NOT_DRAWN',
    )
  })
})
