import { describe, expect, it } from 'vitest'
import type { Attempt, Sitting } from '#domain/exam'
import type { ScoreEntry } from '#domain/ledger'
import { tellDue } from '#server/exam'
import { environmentOf } from '../../../local-cloud/functions/environment'
import { allOf } from '../../../test/builders/boards'
import { openHouse } from '../../../test/builders/cloud'
import {
  CLOSES,
  EIGHT,
  examDraft,
  HOUR,
  MINUTE,
  OPENS,
  ORGANISER,
  publishedExam,
  standAt,
} from '../../../test/builders/held-exam'
import { haveSat } from '../../../test/builders/sat'
import { must } from '../../../test/builders/study'

const house = await openHouse()
Object.assign(process.env, environmentOf(house.cloud.url, {}))
const WANG = 'demo-officer'
const reason = '突发勤务'
const sittingOf = async (id: string): Promise<Sitting> =>
  must((await house.stored<Sitting>('sittings', { _id: id }))[0])
const attemptOf = async (id: string): Promise<Attempt> =>
  must((await house.stored<Attempt>('attempts', { _id: id }))[0])
const told = (kind: string, sitting: string) =>
  allOf<{ _id: string; to: string; about: Record<string, unknown> }>(house, 'messages', {
    kind,
    'about.sitting': sitting,
  })

/** Wang begins the exam at its opening. */
async function begun(key: string): Promise<{ sitting: string; attempt: string; endsAt: number }> {
  standAt(house, EIGHT)
  const { sitting } = await publishedExam(house, key)
  standAt(house, OPENS)
  const { next } = await house.ask(WANG, 'exam.enter', { sitting })
  const { attempt, endsAt } = await house.ask(WANG, 'exam.start', { attempt: must(next).attempt })
  return { sitting, attempt, endsAt }
}

describe('more time for one person', () => {
  it('is added once for one key, holds on a second phone, and is told', async () => {
    const { sitting, attempt, endsAt } = await begun('extend-1')
    const wish = { attempt, key: 'extend-01', minutes: 10, reason }
    const extend = () => house.ask(ORGANISER, 'exam.extend', wish)
    const all = [...(await Promise.all([extend(), extend()])), await extend()]
    expect(all.map((one) => one.endsAt)).toEqual(Array(3).fill(endsAt + 10 * MINUTE))
    expect(await house.ask(WANG, 'exam.start', { attempt })).toMatchObject({
      endsAt: endsAt + 10 * MINUTE,
      lastAt: endsAt + 13 * MINUTE,
    })
    await house.ask(ORGANISER, 'exam.extend', { ...wish, key: 'extend-02', minutes: 5 })
    expect((await attemptOf(attempt)).extensions).toEqual([
      expect.objectContaining({ minutes: 10, reason, by: '郑凯' }),
      expect.objectContaining({ minutes: 5, reason, by: '郑凯' }),
    ])
    const { under, open, submitted } = await house.ask(ORGANISER, 'exam.progress', { sitting })
    expect({ open, submitted }).toEqual({ open: 1, submitted: 0 })
    expect(under).toEqual([
      expect.objectContaining({ attempt, name: '王海波', extra: 15, endsAt: endsAt + 15 * MINUTE }),
    ])
    const messages = await told('extended', sitting)
    expect(messages.map(({ about }) => about.minutes).toSorted()).toEqual([10, 5])
    expect(messages[0]).toMatchObject({ to: 'o-officer', about: { attempt, reason } })
  })

  it.each([
    ['nobody’s attempt', 'extend-2', 'x-none:o-officer:1', 'ATTEMPT_NOT_FOUND'],
    ['one not begun', 'extend-3', null, 'NOT_UNDER_WAY'],
  ])('for %s is refused', async (_, key, other, code) => {
    standAt(house, EIGHT)
    const { sitting } = await publishedExam(house, key)
    await house.ask(WANG, 'exam.enter', { sitting })
    const attempt = other ?? `${sitting}:o-officer:1`
    const wish = { attempt, key: 'extend-03', minutes: 10, reason }
    expect(await house.refused(ORGANISER, 'exam.extend', wish)).toEqual({ code })
  })

  it('comes too late after the grace', async () => {
    const { attempt, endsAt } = await begun('extend-4')
    standAt(house, endsAt + 3 * MINUTE + 1000)
    const wish = { attempt, key: 'extend-04', minutes: 10, reason }
    expect(await house.refused(ORGANISER, 'exam.extend', wish)).toEqual({ code: 'NOT_UNDER_WAY' })
  })

  it('is not for another place’s organiser', async () => {
    const { attempt } = await begun('extend-5')
    const grant = { officer: 'o-judge', role: 'organiser', unit: 'u-2102', reason } as const
    await house.ask('demo-provincial-admin', 'org.grant', grant)
    const wish = { attempt, key: 'extend-05', minutes: 10, reason }
    expect(await house.refused('demo-judge', 'exam.extend', wish)).toEqual({ code: 'OUT_OF_PLACE' })
  })
})

describe('a sitting taken back', () => {
  it('tells everybody once, and what it gave counts nowhere any more', async () => {
    const { sitting } = await begun('withdraw')
    await haveSat(house, await sittingOf(sitting), 60)
    const withdraw = () => house.ask(ORGANISER, 'exam.withdraw', { sitting, reason })
    expect((await Promise.all([withdraw(), withdraw()]))[0]).toMatchObject({ state: 'withdrawn' })
    expect(await tellDue(() => OPENS + MINUTE)).toEqual({ done: 0 })
    expect(await tellDue(() => OPENS + 5 * MINUTE)).toEqual({ done: 1 })
    expect(await tellDue(() => OPENS + 9 * MINUTE)).toEqual({ done: 0 })
    const messages = await told('withdrawn', sitting)
    expect(messages).toHaveLength(61)
    expect(messages[0]).toMatchObject({ about: { reason, title: '季度考试' } })
    const entries = await allOf<ScoreEntry>(house, 'ledger', { sitting })
    const last = new Map(
      entries.toSorted((a, b) => a.grade - b.grade).map((one) => [one.attempt, one.points]),
    )
    expect([...last.values()]).toEqual(Array(60).fill(0))
    const { acts } = (await sittingOf(sitting)) as Sitting & { acts: { act: string }[] }
    expect(acts.map(({ act }) => act)).toEqual(['publish', 'withdraw'])
  })

  it('as a draft troubles nobody; released it stays', async () => {
    standAt(house, EIGHT)
    const { sitting } = await house.ask(ORGANISER, 'exam.draft', examDraft('withdraw-2'))
    await house.ask(ORGANISER, 'exam.withdraw', { sitting, reason })
    expect(await house.stored('notices', { sitting })).toEqual([])
    const { sitting: other } = await publishedExam(house, 'withdraw-3')
    standAt(house, CLOSES)
    await house.ask(ORGANISER, 'exam.release', { sitting: other })
    expect(await house.refused(ORGANISER, 'exam.withdraw', { sitting: other, reason })).toEqual({
      code: 'FIXED',
    })
  })
})

describe('letting marks be seen', () => {
  it('waits for the end, is done once, and those who sat are told', async () => {
    const { sitting } = await begun('release')
    await haveSat(house, await sittingOf(sitting), 5)
    const release = () => house.ask(ORGANISER, 'exam.release', { sitting })
    expect(await house.refused(ORGANISER, 'exam.release', { sitting })).toEqual({
      code: 'STILL_OPEN',
    })
    standAt(house, CLOSES)
    const all = [...(await Promise.all([release(), release()])), await release()]
    expect(new Set(all.map(({ releasedAt }) => releasedAt)).size).toBe(1)
    await tellDue(() => CLOSES + HOUR)
    expect(await told('released', sitting)).toHaveLength(5)
  })

  it('waits for who was given more time', async () => {
    standAt(house, EIGHT)
    const { sitting } = await publishedExam(house, 'release-2')
    standAt(house, CLOSES - MINUTE)
    const { next } = await house.ask(WANG, 'exam.enter', { sitting })
    const { attempt } = must(next)
    await house.ask(WANG, 'exam.start', { attempt })
    await house.ask(ORGANISER, 'exam.extend', { attempt, key: 'extend-09', minutes: 30, reason })
    standAt(house, CLOSES + 10 * MINUTE)
    const refused = await house.refused(ORGANISER, 'exam.release', { sitting })
    expect(refused).toEqual({ code: 'STILL_OPEN' })
    await house.ask(WANG, 'exam.submit', { attempt, phone: 1, answers: {} })
    const released = await house.ask(ORGANISER, 'exam.release', { sitting })
    expect(released).toMatchObject({ state: 'released' })
  })
})
