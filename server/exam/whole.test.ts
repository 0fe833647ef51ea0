import { describe, expect, it } from 'vitest'
import { openHouse } from '../../test/builders/cloud'
import {
  announceExam,
  answersTo,
  attemptOf,
  CLOSES,
  holdExam,
  MINUTE,
  minute,
  OPENS,
  sit,
  standAt,
  WANG,
} from '../../test/builders/sit'
import { must } from '../../test/builders/study'

// One instance, so that warm and cold can be told apart.
const house = await openHouse({ workers: 1 })
const exam = await holdExam(house, 'whole-01')

describe('a whole exam', () => {
  it('is listed before it opens, with an attempt prepared for each invited officer', async () => {
    standAt(house, OPENS - 10 * MINUTE)
    const { exams } = await house.ask(WANG, 'exam.mine', {})
    expect(exams).toMatchObject([
      { sitting: exam, state: 'coming', questionCount: 6, fullMarks: 30, passMark: 18 },
    ])
    const prepared = await house.stored<{ place: string; openid: string }>('attempts', {
      sitting: exam,
    })
    expect(prepared.length).toBeGreaterThan(7)
    expect(new Set(prepared.map(({ place }) => place))).toEqual(new Set(['沈阳 和平']))
    const [{ expected }] = (await house.stored('sittings', { _id: exam })) as [{ expected: number }]
    expect(expected).toBe(prepared.length)
  })

  it('is not for officers of another city', async () => {
    expect(await house.refused('demo-judge', 'exam.enter', { sitting: exam })).toEqual({
      code: 'NOT_INVITED',
    })
    expect((await house.ask('demo-judge', 'exam.mine', {})).exams).toEqual([])
  })

  it('is begun, saved and handed in; nothing before that tells an answer', async () => {
    standAt(house, OPENS)
    const paper = await sit(house, WANG, exam)
    expect(paper).toMatchObject({
      phone: 1,
      startedAt: expect.closeTo(OPENS, -4),
      endsAt: paper.startedAt + 30 * MINUTE,
      lastAt: paper.startedAt + 33 * MINUTE,
      saveEveryMs: 30_000,
      handInAfterMs: 0,
    })
    const saved = await house.ask(WANG, 'exam.save', {
      attempt: paper.attempt,
      phone: 1,
      seq: 1,
      answers: answersTo(paper, 4),
    })
    expect(Object.keys(saved.answers)).toHaveLength(6)
    const told = JSON.stringify([paper, saved])
    const telling = ['"right"', '"key"', 'reason', '"note', 'takeaway', 'seed', 'order']
    expect(telling.filter((word) => told.includes(word))).toEqual([])
    standAt(house, OPENS + 10 * MINUTE)
    const receipt = await house.ask(WANG, 'exam.submit', {
      attempt: paper.attempt,
      phone: 1,
      answers: answersTo(paper, 5),
    })
    expect(receipt).toEqual({
      attempt: paper.attempt,
      at: expect.closeTo(OPENS + 10 * MINUTE, -4),
      by: 'officer',
      late: false,
      answered: 6,
      shown: true,
      points: 25,
    })
  })

  it('shows what it came to: topics, and each question with its article', async () => {
    const { exams } = await house.ask(WANG, 'exam.mine', {})
    const attempt = must(exams[0]?.attempts[0])
    expect(attempt).toMatchObject({ state: 'submitted', points: 25, passed: true })
    const result = await house.ask(WANG, 'exam.result', { attempt: attempt.attempt })
    expect(result).toMatchObject({
      right: 5,
      asked: 6,
      points: 25,
      most: 30,
      seconds: Math.ceil((result.submittedAt - result.startedAt) / 1000),
      passed: true,
      certificate: true,
    })
    expect(result.topics.reduce((sum, { asked }) => sum + asked, 0)).toBe(6)
    const questions = must(result.questions)
    expect(questions.map(({ right }) => right)).toEqual([true, true, true, true, true, false])
    expect(questions.every(({ citation, reason }) => citation.article && reason)).toBe(true)
  })

  it('gives a certificate with a number that stays', async () => {
    const { exams } = await house.ask(WANG, 'exam.mine', {})
    const attempt = must(exams[0]?.attempts[0]).attempt
    const certificate = await house.ask(WANG, 'exam.certificate', { attempt })
    expect(certificate).toMatchObject({ name: '王海波', points: 25, most: 30, passMark: 18 })
    expect(certificate.number).toMatch(/^2026-\d{4}-\d{4}-\d{4}$/)
    expect(await house.ask(WANG, 'exam.certificate', { attempt })).toEqual(certificate)
  })

  it('stands in the ledger once, under the attempt’s own id', async () => {
    expect(await house.stored('ledger', { officer: 'o-officer', sitting: exam })).toMatchObject([
      { _id: `${exam}:o-officer:1`, kind: 'exam.score', points: 25, grade: 0, boards: [] },
    ])
  })

  it('is another paper for each person where it is drawn for each', async () => {
    const papers = await house.stored<{ questions: { id: string }[] }>('attempts', {
      sitting: exam,
    })
    const drawn = papers.map(({ questions }) =>
      questions
        .map(({ id }) => id)
        .toSorted()
        .join(),
    )
    expect(new Set(drawn).size).toBeGreaterThan(papers.length / 2)
  })
})

describe('whoever comes to the door', () => {
  it('before the timer has been finds an attempt all the same, and it stays the same', async () => {
    const early = await announceExam(house, 'early-01')
    const attempt = await attemptOf(house, WANG, early)
    const [made] = await house.stored('attempts', { _id: attempt })
    await minute(house)
    expect(await house.stored('attempts', { sitting: early, officer: 'o-officer' })).toEqual([made])
  })

  it('is not prepared twice when the timer comes again', async () => {
    const before = await house.stored<{ _id: string }>('attempts', { sitting: exam })
    await minute(house)
    expect(await house.stored('attempts', { sitting: exam })).toHaveLength(before.length)
  })
})

describe('marks that are kept back', () => {
  it('are not told before the close, nor shown as questions', async () => {
    const kept = await holdExam(house, 'kept-001', { terms: { review: 'afterClose' } })
    const paper = await sit(house, WANG, kept)
    const { attempt } = paper
    const receipt = await house.ask(WANG, 'exam.submit', {
      attempt,
      phone: 1,
      answers: answersTo(paper),
    })
    expect(receipt).toMatchObject({ shown: false, points: null, answered: 6 })
    expect(await house.refused(WANG, 'exam.result', { attempt })).toEqual({
      code: 'NOT_SHOWN_YET',
      data: { submittedAt: receipt.at, from: CLOSES },
    })
    standAt(house, CLOSES)
    expect(await house.ask(WANG, 'exam.result', { attempt })).toMatchObject({ points: 30 })
  })

  it('come without the questions while the officer may sit again', async () => {
    const again = await holdExam(house, 'again-01', { own: { resits: 1, resitAfterHours: 1 } })
    const paper = await sit(house, WANG, again)
    const handed = { attempt: paper.attempt, phone: 1, answers: {} }
    const { at } = await house.ask(WANG, 'exam.submit', handed)
    const failed = await house.ask(WANG, 'exam.result', { attempt: paper.attempt })
    expect(failed).toMatchObject({ passed: false, certificate: false, questions: null })
    expect(await house.refused(WANG, 'exam.certificate', { attempt: paper.attempt })).toEqual({
      code: 'NO_CERTIFICATE',
    })
    const waiting = await house.ask(WANG, 'exam.enter', { sitting: again })
    expect(waiting).toMatchObject({ next: null, resitFrom: at + 60 * MINUTE })
    standAt(house, at + 60 * MINUTE)
    const second = await sit(house, WANG, again)
    expect(second.attempt).toBe(`${again}:o-officer:2`)
    expect(second.answers).toEqual({})
  })
})
