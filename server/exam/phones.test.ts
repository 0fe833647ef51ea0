import { describe, expect, it } from 'vitest'
import type { Officer, Unit } from '#domain/org'
import { openHouse } from '../../test/builders/cloud'
import {
  answersTo,
  attemptOf,
  holdExam,
  oneAnswer,
  type Paper,
  sit,
  WANG,
} from '../../test/builders/sit'
import { must } from '../../test/builders/study'

const house = await openHouse()
const LIAISON = 'demo-liaison'
type Given = Record<string, { chosen: number[]; rev: number }>

const saves = (paper: Paper, seq: number, answers: Given) =>
  house.ask(WANG, 'exam.save', { attempt: paper.attempt, phone: paper.phone, seq, answers })
const idAt = (paper: Paper, place: number) => must(paper.questions[place]).id

describe('two phones', () => {
  it('each keep what the other saved, and go on from it', async () => {
    const exam = await holdExam(house, 'both-001')
    const one = await sit(house, WANG, exam)
    await saves(one, 1, oneAnswer(one, 0, [0]))
    const two = await sit(house, WANG, exam)
    expect(two).toMatchObject({ phone: 2, answers: oneAnswer(one, 0, [0]) })
    await saves(two, 1, oneAnswer(two, 1, [1]))
    const after = await saves(one, 2, { ...oneAnswer(one, 0, [0]), ...oneAnswer(one, 2, [2]) })
    expect(after.answers).toEqual({
      ...oneAnswer(one, 0, [0]),
      ...oneAnswer(one, 1, [1]),
      ...oneAnswer(one, 2, [2]),
    })
    expect(after.conflicts).toEqual([])
  })

  it('that save at the same moment lose nothing', async () => {
    const exam = await holdExam(house, 'same-001')
    const one = await sit(house, WANG, exam)
    const two = await sit(house, WANG, exam)
    await Promise.all([
      saves(one, 1, oneAnswer(one, 0, [0])),
      saves(two, 1, oneAnswer(two, 1, [1])),
    ])
    const { answers } = await sit(house, WANG, exam)
    expect(answers).toEqual({ ...oneAnswer(one, 0, [0]), ...oneAnswer(one, 1, [1]) })
  })

  it('that differ are shown it; what was acknowledged first stays, however often they save again', async () => {
    const exam = await holdExam(house, 'differ-1')
    const one = await sit(house, WANG, exam)
    const two = await sit(house, WANG, exam)
    await saves(two, 1, oneAnswer(two, 0, [1]))
    const told = await saves(one, 1, oneAnswer(one, 0, [0]))
    const conflict = { question: idAt(one, 0), kept: [1], other: [0] }
    expect(told).toMatchObject({ answers: oneAnswer(one, 0, [1]), conflicts: [conflict] })
    const again = await saves(two, 2, { ...oneAnswer(two, 0, [1]), ...oneAnswer(two, 1, [0]) })
    expect(again).toMatchObject({ answers: oneAnswer(one, 0, [1]), conflicts: [conflict] })
    const changed = await saves(one, 2, oneAnswer(one, 0, [2], 2))
    expect(changed).toMatchObject({ answers: oneAnswer(one, 0, [2], 2), conflicts: [] })
  })

  it('an older save that arrives late takes nothing back', async () => {
    const exam = await holdExam(house, 'older-01')
    const one = await sit(house, WANG, exam)
    const second = await saves(one, 2, oneAnswer(one, 0, [1], 2))
    const first = await saves(one, 1, oneAnswer(one, 0, [0], 1))
    expect(first).toMatchObject({ at: second.at, answers: oneAnswer(one, 0, [1], 2) })
  })
})

describe('a phone that died', () => {
  it('is followed by another, which hands in what both have', async () => {
    const exam = await holdExam(house, 'died-001')
    const dead = await sit(house, WANG, exam)
    const right = answersTo(dead)
    const half = Object.fromEntries(Object.entries(right).slice(0, 3))
    await saves(dead, 1, half)
    const next = await sit(house, WANG, exam)
    expect([next.phone, next.endsAt]).toEqual([2, dead.endsAt])
    const rest = Object.fromEntries(Object.entries(right).slice(3))
    const handed = { attempt: next.attempt, phone: next.phone, answers: rest }
    expect(await house.ask(WANG, 'exam.submit', handed)).toMatchObject({ answered: 6, points: 30 })
  })
})

describe('an attempt', () => {
  it('is nobody else’s', async () => {
    const exam = await holdExam(house, 'mine-001')
    const { attempt } = await sit(house, WANG, exam)
    const leader = 'demo-squad-leader'
    const answers = {}
    for (const refused of [
      await house.refused(leader, 'exam.start', { attempt }),
      await house.refused(leader, 'exam.save', { attempt, phone: 1, seq: 1, answers }),
      await house.refused(leader, 'exam.submit', { attempt, phone: 1, answers }),
      await house.refused(leader, 'exam.result', { attempt }),
      await house.refused(leader, 'exam.certificate', { attempt }),
    ])
      expect(refused).toEqual({ code: 'ATTEMPT_NOT_FOUND' })
  })

  it('leaves the old phone with a release, and goes on with the new one', async () => {
    const exam = await holdExam(house, 'release1')
    const old = await sit(house, WANG, exam)
    await saves(old, 1, oneAnswer(old, 0, [0]))
    const [officer] = await house.stored<Officer>('officers', { openid: WANG })
    const { _id, name, certificate, unit } = must(officer)
    await house.ask(LIAISON, 'org.release', { officer: _id, reason: '换手机' })
    const save = { attempt: old.attempt, phone: 1, seq: 2, answers: oneAnswer(old, 0, [1], 2) }
    const gone = { code: 'ATTEMPT_NOT_FOUND' }
    expect(await house.refused(WANG, 'exam.save', save)).toEqual(gone)
    expect(await house.refused(WANG, 'exam.start', { attempt: old.attempt })).toEqual(gone)
    const [at] = await house.stored<Unit>('units', { _id: unit })
    const typed = { name, number: must(certificate), code: must(at).invitation }
    await house.ask('new-phone', 'org.bindEntry', typed)
    expect(await attemptOf(house, 'new-phone', exam)).toBe(old.attempt)
    const paper = await house.ask('new-phone', 'exam.start', { attempt: old.attempt })
    expect(paper).toMatchObject({ phone: 2, answers: oneAnswer(old, 0, [0]), endsAt: old.endsAt })
  })
})
