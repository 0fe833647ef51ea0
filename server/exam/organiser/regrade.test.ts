import { describe, expect, it } from 'vitest'
import type { Correction, Sitting } from '#domain/exam'
import { scoreEntry } from '#domain/exam'
import type { ScoreEntry } from '#domain/ledger'
import { regradeDue } from '#server/exam'
import { allOf } from '../../../test/builders/boards'
import { openHouse } from '../../../test/builders/cloud'
import {
  CLOSES,
  EIGHT,
  HOUR,
  MINUTE,
  ORGANISER,
  publishedExam,
  standAt,
} from '../../../test/builders/held-exam'
import { openLine } from '../../../test/builders/line'
import { haveSat } from '../../../test/builders/sat'
import { must } from '../../../test/builders/study'
import { sdkFor } from '../../../test/local-cloud/cloud'

/** Larger by hand: REGRADE_ATTEMPTS=20000. */
const MANY = Number(process.env.REGRADE_ATTEMPTS ?? 320)
const line = await openLine()
const house = await openHouse()
line.leadTo(house.cloud.url)
let now = CLOSES + HOUR

/** The timer, each time two minutes later: corrections are old enough, leases have run out. */
async function minute(): Promise<{ done: number }> {
  Object.assign(process.env, line.environment)
  now += 2 * MINUTE
  return regradeDue(() => now)
}
async function untilDone(): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    const waiting = await house.stored('regrades', { state: 'waiting' })
    const running = await house.stored('regrades', { state: 'running' })
    if (waiting.length + running.length === 0) return
    await minute()
  }
  throw new Error('the regrade never ended')
}

const sittingOf = async (id: string): Promise<Sitting> =>
  must((await house.stored<Sitting>('sittings', { _id: id }))[0])

/** The score each attempt has in the ledger: its highest grading. */
async function scores(sitting: string): Promise<Map<string, ScoreEntry>> {
  const entries = await allOf<ScoreEntry>(house, 'ledger', { sitting })
  return new Map(entries.toSorted((a, b) => a.grade - b.grade).map((one) => [one.attempt, one]))
}
const told = (sitting: string) =>
  allOf<{ _id: string; about: { before: number; after: number } }>(house, 'messages', {
    kind: 'regraded',
    'about.sitting': sitting,
  })

standAt(house, EIGHT)
const { sitting: id } = await publishedExam(house, 'regrade-1')
const attempts = await haveSat(house, await sittingOf(id), MANY)
standAt(house, now)
const question = must((await sittingOf(id)).questions[0])
const reason = '题目有歧义'
const ask = (key: string, over = {}) =>
  house.ask(ORGANISER, 'exam.regrade', {
    sitting: id,
    key,
    question: question.id,
    right: null,
    reason,
    ...over,
  })
const listed = async () => (await house.ask(ORGANISER, 'exam.regrades', { sitting: id })).regrades

describe('a correction', () => {
  it('is made once for one key, and kept with the sitting', async () => {
    const all = await Promise.all([1, 2, 3].map(() => ask('regrade-01')))
    expect(new Set(all.map(({ regrade }) => regrade)).size).toBe(1)
    const { corrections } = await sittingOf(id)
    expect(corrections).toEqual([{ number: 1, question: question.id, key: null, undone: false }])
    expect(await listed()).toEqual([
      expect.objectContaining({
        kind: 'withdrawn',
        by: '郑凯',
        reason,
        state: 'waiting',
        seen: 0,
        mayUndo: true,
      }),
    ])
  })

  it('waits until no instance holds the sitting without it', async () => {
    expect(await regradeDue(() => now + MINUTE)).toEqual({ done: 0 })
    expect(await told(id)).toEqual([])
  })

  it('gives everybody the points of a withdrawn question, and tells those it touched', async () => {
    const before = await scores(id)
    await untilDone()
    const after = await scores(id)
    const sitting = await sittingOf(id)
    const touched = attempts.filter(({ _id }) => before.get(_id)?.points !== after.get(_id)?.points)
    for (const attempt of attempts) {
      const { points, right } = scoreEntry(attempt, sitting, 0)
      expect(after.get(attempt._id)).toMatchObject({ points, right })
    }
    expect(touched.length).toBeGreaterThan(MANY / 10)
    expect(touched.length).toBeLessThan(MANY)
    expect(await allOf(house, 'ledger', { sitting: id })).toHaveLength(MANY + touched.length)
    const messages = await told(id)
    expect(messages).toHaveLength(touched.length)
    for (const { about } of messages) expect(about.after - about.before).toBe(5)
    expect(await listed()).toEqual([
      expect.objectContaining({ state: 'done', seen: MANY, touched: touched.length }),
    ])
  })

  it('taken back leaves every score as it was, with all that happened still to be read', async () => {
    const [{ regrade = '' } = {}] = await listed()
    const undo = () =>
      house.ask(ORGANISER, 'exam.undoRegrade', {
        sitting: id,
        regrade,
        key: 'undo-0001',
        reason: '弄错了',
      })
    await Promise.all([undo(), undo()])
    await untilDone()
    const after = await scores(id)
    const none: Correction[] = []
    for (const attempt of attempts) {
      const first = scoreEntry(attempt, { ...(await sittingOf(id)), corrections: none }, 0)
      expect(after.get(attempt._id)).toMatchObject({
        points: first.points,
        right: first.right,
        seconds: first.seconds,
      })
    }
    const [undone, withdrawn] = await listed()
    expect(undone).toMatchObject({
      kind: 'undone',
      state: 'done',
      mayUndo: false,
      touched: withdrawn?.touched,
    })
    expect(withdrawn).toMatchObject({ kind: 'withdrawn', mayUndo: false })
    expect(
      await house.refused(ORGANISER, 'exam.undoRegrade', {
        sitting: id,
        regrade,
        key: 'undo-0002',
        reason,
      }),
    ).toEqual({ code: 'REGRADE_NOT_FOUND' })
  })

  it.each([
    ['a question that is not in the paper', { question: 'nowhere-1' }, 'QUESTION_NOT_FOUND'],
    ['no right option', { right: [false, false, false, false] }, 'NO_RIGHT_OPTION'],
    ['a key of another length', { right: Array(9).fill(true) }, 'NO_RIGHT_OPTION'],
  ])('for %s is refused', async (_, over, code) => {
    const input = {
      sitting: id,
      key: 'regrade-02',
      question: question.id,
      right: null,
      reason,
      ...over,
    }
    expect(await house.refused(ORGANISER, 'exam.regrade', input)).toEqual({ code })
  })
})

describe('two corrections at once', () => {
  it('are numbered, graded one after the other, and shown as the key in force', async () => {
    standAt(house, EIGHT)
    const { sitting, questions } = await publishedExam(house, 'two-00001')
    const all = await haveSat(house, await sittingOf(sitting), 60)
    standAt(house, now)
    const [one, two] = [must(questions[0]), must(questions[1])]
    const right = two.options.map((option) => !option.right)
    const input = { sitting, reason }
    await Promise.all([
      house.ask(ORGANISER, 'exam.regrade', {
        ...input,
        key: 'both-0001',
        question: one.id,
        right: null,
      }),
      house.ask(ORGANISER, 'exam.regrade', { ...input, key: 'both-0002', question: two.id, right }),
    ])
    await untilDone()
    const [graded, after] = [await sittingOf(sitting), await scores(sitting)]
    expect(graded.corrections.map(({ number }) => number)).toEqual([1, 2])
    for (const attempt of all)
      expect(after.get(attempt._id)?.points).toBe(scoreEntry(attempt, graded, 0).points)
    const shown = (await house.ask(ORGANISER, 'exam.manage', { sitting })).questions
    expect(shown.slice(0, 2)).toEqual([
      { ...one, withdrawn: true },
      { ...two, options: two.options.map(({ text }, place) => ({ text, right: right[place] })) },
    ])
  })
})

describe('two corrections whose orders came the wrong way round', () => {
  it('come to both of them all the same, also where one makes up for the other', async () => {
    standAt(house, EIGHT)
    const { sitting, questions } = await publishedExam(house, 'swap-0001')
    const all = await haveSat(house, await sittingOf(sitting), 60)
    standAt(house, now)
    const [one, two] = [must(questions[0]), must(questions[1])]
    const right = two.options.map((option) => !option.right)
    const wish = { sitting, reason }
    const { regrade } = await house.ask(ORGANISER, 'exam.regrade', {
      ...wish,
      key: 'swap-0001',
      question: one.id,
      right: null,
    })
    await house.ask(ORGANISER, 'exam.regrade', {
      ...wish,
      key: 'swap-0002',
      question: two.id,
      right,
    })
    const db = sdkFor(house.cloud.url).database()
    const later = { notBefore: db.command.inc(30_000) }
    await db.collection('regrades').doc(regrade).update({ data: later })
    await untilDone()
    const [graded, after] = [await sittingOf(sitting), await scores(sitting)]
    for (const attempt of all)
      expect(after.get(attempt._id)?.points).toBe(scoreEntry(attempt, graded, 0).points)
  })
})

describe('a regrade cut short at any call', () => {
  const SOME = 55

  it.each(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
      (calls, i) => [calls, i % 2 ? 'after' : 'before'] as const,
    ),
  )('comes to the same: after %i calls, lost %s the write', async (calls, how) => {
    standAt(house, EIGHT)
    const { sitting } = await publishedExam(house, `crash-${calls}00`)
    const all = await haveSat(house, await sittingOf(sitting), SOME)
    standAt(house, now)
    const first = must((await sittingOf(sitting)).questions[0])
    const right = first.options.map((option) => !option.right)
    const input = { sitting, key: `crash-${calls}00`, question: first.id, right, reason }
    await house.ask(ORGANISER, 'exam.regrade', input)
    line.cutAfter(calls, how)
    await minute().catch(() => undefined)
    expect(line.met()).toBe(true)
    line.mend()
    await untilDone()
    const [graded, after] = [await sittingOf(sitting), await scores(sitting)]
    const touched = all.filter((attempt) => {
      const [before, now] = [{ ...graded, corrections: [] }, graded].map((by) =>
        scoreEntry(attempt, by, 0),
      )
      expect(after.get(attempt._id)?.points).toBe(now?.points)
      return before?.points !== now?.points
    })
    expect(touched.length).toBeGreaterThan(0)
    expect(await allOf(house, 'ledger', { sitting })).toHaveLength(SOME + touched.length)
    expect(await told(sitting)).toHaveLength(touched.length)
    const { regrades } = await house.ask(ORGANISER, 'exam.regrades', { sitting })
    expect(regrades).toMatchObject([{ seen: SOME, touched: touched.length, state: 'done' }])
  })
})
