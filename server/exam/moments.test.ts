import { describe, expect, it } from 'vitest'
import { closeDue, exam } from '#server/exam'
import { openHouse } from '../../test/builders/cloud'
import { asksAt, granted } from '../../test/builders/in-process'
import {
  answersTo,
  CLOSES,
  type Held,
  holdExam,
  MINUTE,
  OPENS,
  oneAnswer,
  type Paper,
  standAt,
  WANG,
} from '../../test/builders/sit'
import { must } from '../../test/builders/study'

const house = await openHouse()
const ask = asksAt(house, exam, WANG)
const GRACE = 3 * MINUTE
let made = 0

/** A prepared attempt in an exam of its own. */
async function ready(held: Held = {}): Promise<string> {
  made += 1
  const sitting = await holdExam(house, `moment-${made}`, held)
  return `${sitting}:o-officer:1`
}

const begin = async (attempt: string, now: number): Promise<Paper> =>
  granted(await ask(now, 'start', { attempt }))

/** Begins at the opening, saves so many right answers and leaves it lying. */
async function begunWith(right: number, held: Held = {}): Promise<Paper> {
  const paper = await begin(await ready(held), OPENS)
  const { attempt, phone } = paper
  granted(
    await ask(OPENS + 1, 'save', { attempt, phone, seq: 1, answers: answersTo(paper, right) }),
  )
  return paper
}

interface Stored {
  readonly state: string
  readonly submission: { readonly at: number; readonly by: string } | null
  readonly late: object | null
}
const storedAttempt = async (id: string): Promise<Stored> =>
  must((await house.stored<Stored>('attempts', { _id: id }))[0])
const scores = async (attempt: string) =>
  (
    await house.stored<{ points: number; grade: number; day: string }>('ledger', { attempt })
  ).toSorted((a, b) => a.grade - b.grade)

describe('an attempt is begun', () => {
  it('not a millisecond before the opening', async () => {
    const attempt = await ready()
    expect(await ask(OPENS - 1, 'start', { attempt })).toEqual({
      refused: 'NOT_OPEN_YET',
      data: { opensAt: OPENS },
    })
    expect(await storedAttempt(attempt)).toMatchObject({ state: 'prepared' })
    expect(await begin(attempt, OPENS)).toMatchObject({
      startedAt: OPENS,
      endsAt: OPENS + 30 * MINUTE,
      lastAt: OPENS + 30 * MINUTE + GRACE,
    })
  })

  it('until the last millisecond before the close, and then ends with it', async () => {
    const late = await ready()
    expect(await begin(late, CLOSES - 1)).toMatchObject({ endsAt: CLOSES, lastAt: CLOSES + GRACE })
    const tooLate = await ready()
    expect(await ask(CLOSES, 'start', { attempt: tooLate })).toEqual({ refused: 'CLOSED' })
  })

  it('once: going on later, on this phone or another, moves no clock', async () => {
    const attempt = await ready()
    const first = await begin(attempt, OPENS + 5)
    const second = await begin(attempt, OPENS + 10 * MINUTE)
    expect(second).toEqual({ ...first, phone: 2, now: OPENS + 10 * MINUTE })
  })

  it('and gone on with until the end of the grace, even after the close', async () => {
    const attempt = await ready()
    const { lastAt } = await begin(attempt, CLOSES - 1)
    expect(await begin(attempt, lastAt)).toMatchObject({ phone: 2, endsAt: CLOSES })
    expect(await ask(lastAt + 1, 'start', { attempt })).toEqual({ refused: 'CLOSED' })
  })
})

describe('answers are saved', () => {
  it('until the end of the grace, to the millisecond', async () => {
    const paper = await begin(await ready(), OPENS)
    const save = (now: number, seq: number) =>
      ask(now, 'save', {
        attempt: paper.attempt,
        phone: 1,
        seq,
        answers: oneAnswer(paper, 0, [0], seq),
      })
    expect(await save(paper.endsAt, 1)).toMatchObject({ at: paper.endsAt })
    expect(await save(paper.lastAt, 2)).toMatchObject({ at: paper.lastAt })
    expect(await save(paper.lastAt + 1, 3)).toEqual({ refused: 'TIME_IS_UP' })
  })
})

describe('what is handed in', () => {
  it('counts until the end of the grace, and no second longer than the time', async () => {
    const paper = await begunWith(1)
    const { attempt, lastAt } = paper
    const receipt = await ask(lastAt, 'submit', {
      attempt,
      phone: 1,
      answers: answersTo(paper, 6, 2),
    })
    expect(receipt).toMatchObject({ late: false, points: 30 })
    expect(granted(await ask(lastAt, 'result', { attempt }))).toMatchObject({ seconds: 1800 })
  })

  it.each([
    [false, 5],
    [true, 30],
  ])(
    'a millisecond later is kept and marked; late answers score: %s',
    async (lateScores, points) => {
      const paper = await begunWith(1, { terms: { lateScores } })
      const { attempt, lastAt } = paper
      const answers = answersTo(paper, 6, 2)
      const receipt = granted(await ask(lastAt + 1, 'submit', { attempt, phone: 1, answers }))
      expect(receipt).toMatchObject({ late: true, by: 'officer', points })
      const result = granted(await ask(lastAt + 2, 'result', { attempt }))
      expect(result).toMatchObject({ late: true, points })
      expect(must(result.questions).map(({ late }) => late)).toEqual([
        false,
        true,
        true,
        true,
        true,
        true,
      ])
      expect((await scores(attempt)).map((score) => score.points)).toEqual([points])
    },
  )

  it('around midnight counts for the day it came', async () => {
    const opensAt = Date.parse('2026-11-18T23:30:00+08:00')
    const night = { terms: { opensAt, closesAt: opensAt + 120 * MINUTE } }
    const midnight = opensAt + 30 * MINUTE
    for (const [at, day] of [
      [midnight - 1, '2026-11-18'],
      [midnight, '2026-11-19'],
    ] as const) {
      const attempt = await ready(night)
      const paper = await begin(attempt, opensAt)
      await ask(at, 'submit', { attempt, phone: 1, answers: answersTo(paper) })
      expect(await scores(attempt)).toMatchObject([{ day }])
    }
  })

  it('does not ask the phone what time it is', async () => {
    const paper = await begin(await ready(), OPENS)
    const input = {
      attempt: paper.attempt,
      phone: 1,
      answers: answersTo(paper),
      at: 0,
      now: OPENS * 2,
    }
    expect(await ask(OPENS + 7, 'submit', input)).toMatchObject({ at: OPENS + 7, late: false })
  })
})

describe('the timer', () => {
  it('hands in what was saved once the grace is over, and not before', async () => {
    const { attempt, endsAt, lastAt } = await begunWith(4)
    await closeDue(() => lastAt)
    expect(await storedAttempt(attempt)).toMatchObject({ state: 'open' })
    await closeDue(() => lastAt + 1)
    expect(await storedAttempt(attempt)).toMatchObject({
      state: 'submitted',
      submission: { at: endsAt, by: 'timer' },
    })
    expect(await scores(attempt)).toMatchObject([{ points: 20, grade: 0 }])
    await closeDue(() => lastAt + MINUTE)
    expect(await scores(attempt)).toHaveLength(1)
  })

  it('leaves alone what nobody began', async () => {
    const attempt = await ready()
    await closeDue(() => CLOSES + 60 * MINUTE)
    expect(await storedAttempt(attempt)).toMatchObject({ state: 'prepared', submission: null })
  })

  it.each([
    [false, [20]],
    [true, [20, 30]],
  ])(
    'was quicker than the phone: that is kept once beside it; late answers score: %s',
    async (lateScores, points) => {
      const paper = await begunWith(4, { terms: { lateScores } })
      const { attempt, lastAt } = paper
      await closeDue(() => lastAt + 1)
      const hand = (right: number) =>
        ask(lastAt + MINUTE, 'submit', { attempt, phone: 1, answers: answersTo(paper, right, 2) })
      const receipt = await hand(6)
      expect(receipt).toMatchObject({ by: 'timer', late: true, points: points.at(-1) })
      expect(await hand(6)).toEqual(receipt)
      expect(await hand(5)).toMatchObject({ refused: 'ALREADY_SUBMITTED' })
      expect((await scores(attempt)).map((score) => score.points)).toEqual(points)
    },
  )

  it('that had all already leaves the phone nothing to add', async () => {
    const paper = await begunWith(6)
    const { attempt, lastAt } = paper
    await closeDue(() => lastAt + 1)
    const receipt = await ask(lastAt + MINUTE, 'submit', {
      attempt,
      phone: 1,
      answers: answersTo(paper),
    })
    expect(receipt).toMatchObject({ by: 'timer', late: false, points: 30 })
    expect(await storedAttempt(attempt)).toMatchObject({ late: null })
  })

  it('keeps to time that was added, and so does going on with it', async () => {
    const { attempt, endsAt, lastAt } = await begunWith(2)
    standAt(house, OPENS + MINUTE)
    const more = { attempt, key: 'extend-0001', minutes: 10, reason: '设备故障' }
    expect(await house.ask('demo-organiser', 'exam.extend', more)).toEqual({
      attempt,
      endsAt: endsAt + 10 * MINUTE,
    })
    expect(await begin(attempt, OPENS + 2 * MINUTE)).toMatchObject({
      phone: 2,
      endsAt: endsAt + 10 * MINUTE,
      lastAt: lastAt + 10 * MINUTE,
    })
    await closeDue(() => lastAt + 1)
    expect(await storedAttempt(attempt)).toMatchObject({ state: 'open' })
    await closeDue(() => lastAt + 10 * MINUTE + 1)
    expect(await storedAttempt(attempt)).toMatchObject({ state: 'submitted' })
  })
})

it('leaving the screen hands in nothing: the attempt stays open however long nobody asks', async () => {
  const { attempt, lastAt } = await begunWith(3)
  await closeDue(() => lastAt - 1)
  expect(await storedAttempt(attempt)).toMatchObject({ state: 'open', submission: null })
  expect(await begin(attempt, lastAt)).toMatchObject({ phone: 2 })
})
