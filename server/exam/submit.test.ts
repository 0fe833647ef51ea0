import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import { type Cut, openLine } from '../../test/builders/line'
import {
  answersTo,
  CLOSES,
  HOUR,
  holdExam,
  LEADER,
  minute,
  OPENS,
  oneAnswer,
  type Paper,
  sit,
  standAt,
  WANG,
} from '../../test/builders/sit'
import { must } from '../../test/builders/study'

const line = await openLine()
// One instance: what is cold and what is warm can be told apart.
const house = await openHouse({ workers: 1, environment: line.environment })
line.leadTo(house.cloud.url)

/** Several attempts, each with a cut line, on a busy machine. */
const SLOW = 120_000
const handing = ({ attempt, phone }: Paper, answers: ReturnType<typeof answersTo>) => ({
  path: 'exam.submit',
  input: { attempt, phone, answers },
})
/** A phone sends a handing-in until it is acknowledged: a line that was cut may refuse once more. */
const sendAgain = (event: ReturnType<typeof handing>) =>
  expect.poll(() => house.post(WANG, event), { timeout: 10_000 })
const scores = (attempt: string) => house.stored<{ points: number }>('ledger', { attempt })

describe('handing in', () => {
  it('ten times at once counts once, with one receipt', async () => {
    const paper = await sit(house, WANG, await holdExam(house, 'once-001'))
    const event = handing(paper, answersTo(paper, 4))
    const replies = await Promise.all(Array.from({ length: 10 }, () => house.post(WANG, event)))
    const told = replies.map((reply) => JSON.stringify('data' in reply ? reply.data : reply))
    expect(new Set(told).size).toBe(1)
    expect(replies[0]).toMatchObject({ ok: true, data: { points: 20 } })
    expect(await scores(paper.attempt)).toHaveLength(1)
  })

  it('something else afterwards is refused by name, with when it was handed in', async () => {
    const paper = await sit(house, WANG, await holdExam(house, 'other-01'))
    const { attempt, phone } = paper
    const { at } = await house.ask(WANG, 'exam.submit', {
      attempt,
      phone,
      answers: answersTo(paper),
    })
    const other = { attempt, phone, answers: answersTo(paper, 3, 2) }
    const known = { code: 'ALREADY_SUBMITTED', data: { at } }
    expect(await house.refused(WANG, 'exam.submit', other)).toEqual(known)
    const save = { attempt, phone, seq: 1, answers: {} }
    expect(await house.refused(WANG, 'exam.save', save)).toEqual(known)
    expect(await house.refused(WANG, 'exam.start', { attempt })).toEqual(known)
    expect(await scores(attempt)).toMatchObject([{ points: 30 }])
  })

  it.each<Cut>(['before', 'after'])(
    'heals from a crash %s any of its steps',
    async (cut) => {
      for (let calls = 0, met = true; met; calls += 1) {
        const paper = await sit(house, WANG, await holdExam(house, `cut-${cut}-${calls}`))
        const event = handing(paper, answersTo(paper, 5))
        line.cutAfter(calls, cut)
        const reply = await house.post(WANG, event)
        met = line.met()
        line.mend()
        expect(reply.ok).toBe(!met)
        await sendAgain(event).toMatchObject({ ok: true, data: { points: 25 } })
        expect(await scores(paper.attempt)).toMatchObject([{ points: 25 }])
      }
    },
    SLOW,
  )

  it('that crashed for good is brought into the ledger by the timer', async () => {
    const paper = await sit(house, WANG, await holdExam(house, 'lost-001'))
    line.cutAfter(1, 'before')
    await house.post(WANG, handing(paper, answersTo(paper, 5)))
    expect(line.met()).toBe(true)
    line.mend()
    expect(await scores(paper.attempt)).toEqual([])
    standAt(house, OPENS + 5 * 60_000)
    await minute(house)
    await minute(house)
    expect(await scores(paper.attempt)).toMatchObject([{ points: 25 }])
    expect(await house.stored('attempts', { _id: paper.attempt })).toMatchObject([{ posted: true }])
  })

  it('is not for what was never begun', async () => {
    const exam = await holdExam(house, 'never-01')
    const { next } = await house.ask(WANG, 'exam.enter', { sitting: exam })
    const input = { attempt: must(next).attempt, phone: 1, answers: {} }
    expect(await house.refused(WANG, 'exam.submit', input)).toEqual({ code: 'NOT_STARTED' })
  })
})

describe('what is billed, calls and database operations together', () => {
  it('is 3 for a cold start and 2 for a warm one, 2 a save, 3 for handing in', async () => {
    const exam = await holdExam(house, 'bill-001')
    const [first, second] = await Promise.all(
      [WANG, LEADER].map(async (openid) => ({
        openid,
        attempt: must((await house.ask(openid, 'exam.enter', { sitting: exam })).next).attempt,
      })),
    )
    const start = ({ openid, attempt }: { openid: string; attempt: string }) =>
      house.bill(() => house.ask(openid, 'exam.start', { attempt }))
    // The copy of a sitting is a minute old by then: as good as cold.
    standAt(house, OPENS + 90_000)
    expect(await start(must(first))).toBe(3)
    expect(await start(must(second))).toBe(2)
    const { attempt } = must(first)
    const paper = await house.ask(WANG, 'exam.start', { attempt })
    const answers = answersTo(paper)
    const input = { attempt, phone: paper.phone, answers }
    expect(await house.bill(() => house.ask(WANG, 'exam.save', { ...input, seq: 1 }))).toBe(2)
    expect(await house.bill(() => house.ask(WANG, 'exam.submit', input))).toBe(3)
    expect(await house.bill(() => house.ask(WANG, 'exam.submit', input))).toBeLessThanOrEqual(4)
  })

  it('is at most 4 for coming to the door and 6 for the list and a result', async () => {
    const exam = await holdExam(house, 'bill-002')
    expect(
      await house.bill(() => house.ask(WANG, 'exam.enter', { sitting: exam })),
    ).toBeLessThanOrEqual(4)
    const paper = await sit(house, WANG, exam)
    await house.post(WANG, handing(paper, answersTo(paper)))
    const { attempt } = paper
    expect(await house.bill(() => house.ask(WANG, 'exam.mine', {}))).toBeLessThanOrEqual(6)
    expect(await house.bill(() => house.ask(WANG, 'exam.result', { attempt }))).toBeLessThanOrEqual(
      6,
    )
  })
})

describe('malformed input', () => {
  it('is refused before anything is written', async () => {
    const exam = await holdExam(house, 'odd-0001')
    const paper = await sit(house, WANG, exam)
    const { attempt, phone } = paper
    const before = await house.stored('attempts', { _id: attempt })
    const one = must(paper.questions[0])
    const cases: [string, unknown][] = [
      ['NOT_AN_OPTION', oneAnswer(paper, 0, [9])],
      ['NOT_AN_OPTION', oneAnswer(paper, 0, [0, 1])],
      ['NOT_AN_OPTION', { 'no-such-question': { chosen: [0], rev: 1 } }],
      ['INVALID_INPUT', { [one.id]: { chosen: [0], rev: 0 } }],
      ['INVALID_INPUT', { [one.id]: { chosen: [-1], rev: 1 } }],
      ['INVALID_INPUT', { [one.id]: { chosen: [0.5], rev: 1 } }],
      ['INVALID_INPUT', { [one.id]: { chosen: 'all', rev: 1 } }],
      ['INVALID_INPUT', { 'a.b': { chosen: [0], rev: 1 } }],
      ['INVALID_INPUT', 'all of them'],
      ['MALFORMED_EVENT', { $set: { chosen: [0], rev: 1 } }],
    ]
    for (const [code, answers] of cases) {
      const save = { path: 'exam.save', input: { attempt, phone, seq: 1, answers } }
      const submit = { path: 'exam.submit', input: { attempt, phone, answers } }
      expect(await house.post(WANG, save)).toMatchObject({ ok: false, code })
      expect(await house.post(WANG, submit)).toMatchObject({ ok: false, code })
    }
    expect(await house.stored('attempts', { _id: attempt })).toEqual(before)
  })

  it('names no attempt or phone that is none', async () => {
    const paper = await sit(house, WANG, await holdExam(house, 'odd-0002'))
    const none = { code: 'ATTEMPT_NOT_FOUND' }
    const save = { attempt: paper.attempt, phone: 7, seq: 1, answers: {} }
    expect(await house.refused(WANG, 'exam.save', save)).toEqual(none)
    for (const attempt of ['x-none:o-officer:1', 'nonsense', `${paper.sitting}:o-officer:9`])
      expect(await house.refused(WANG, 'exam.start', { attempt })).toEqual(none)
    expect(await house.refused(WANG, 'exam.enter', { sitting: 'x-none' })).toEqual({
      code: 'SITTING_NOT_FOUND',
    })
  })
})

it('a sitting that was taken back is begun no more, and its scores never count', async () => {
  const exam = await holdExam(house, 'back-001')
  const paper = await sit(house, WANG, exam)
  const { next } = await house.ask(LEADER, 'exam.enter', { sitting: exam })
  await house.ask('demo-organiser', 'exam.withdraw', { sitting: exam, reason: '试题有误' })
  standAt(house, OPENS + 2 * 60_000)
  expect(await house.refused(LEADER, 'exam.start', { attempt: must(next).attempt })).toEqual({
    code: 'WITHDRAWN',
  })
  const handed = await house.post(WANG, handing(paper, answersTo(paper)))
  expect(handed).toMatchObject({ ok: true, data: { shown: false, points: null } })
  standAt(house, CLOSES + HOUR)
  await minute(house)
  expect(await scores(paper.attempt)).toEqual([])
})
