import { describe, expect, it } from 'vitest'
import type { Form, Part } from './form'
import { gapsOf } from './gaps'
import { newForm } from './new-form'
import { paperSum } from './paper-sum'
import { sentExam, sentRound } from './sent'

const NOW = new Date('2026-11-18T08:00:00+08:00')
const round = newForm('round', 'key-00000001', NOW)
const exam = newForm('exam', 'key-00000002', NOW)
const part: Part = {
  domain: null,
  law: null,
  type: 'single',
  difficulty: null,
  count: 10,
  points: 2,
}
const named = (form: Form): Form => ({ ...form, terms: { ...form.terms, title: '治超专场' } })

describe('a form for something new', () => {
  it('stands open on a day to come, for half an hour each', () => {
    expect(round.terms.opensAt).toBe(Date.parse('2026-11-20T09:00:00+08:00'))
    expect(round.terms.closesAt).toBeGreaterThan(round.terms.opensAt)
    expect(round.terms.graceSeconds).toBeGreaterThanOrEqual(180)
  })

  it('is sent with its key, and with what its own kind has', () => {
    expect(sentRound(round)).toMatchObject({ key: 'key-00000001', own: { tieBreak: 'time' } })
    expect(sentExam(exam)).toMatchObject({ sitting: null, from: 0, own: { passMark: 60 } })
  })
})

describe('what is missing of a form', () => {
  it('is told at its field', () => {
    expect(Object.keys(gapsOf(round))).toEqual(['title', 'season'])
    expect(Object.keys(gapsOf(exam))).toEqual(['title'])
  })

  it.each([
    [0, ['minutes']],
    [1.5, ['minutes']],
    [241, ['minutes']],
    [240, []],
  ])('%s minutes', (minutes, gaps) => {
    const form = named(exam)
    expect(Object.keys(gapsOf({ ...form, terms: { ...form.terms, minutes } }))).toEqual(gaps)
  })

  it.each([0, 101])('%s questions in a part', (count) => {
    const form = named(exam)
    const blueprint = { ...form.terms.blueprint, parts: [{ ...part, count }] }
    expect(Object.keys(gapsOf({ ...form, terms: { ...form.terms, blueprint } }))).toEqual([
      'blueprint',
    ])
  })

  it('does not ask a round for a pass mark', () => {
    const form = named({ ...round, round: { ...round.round, season: 's-1' } })
    expect(gapsOf({ ...form, exam: { ...form.exam, passMark: -1 } })).toEqual({})
  })
})

it('a paper is as long as its fixed questions and its parts together', () => {
  const fixed = [{ question: 'highway-1-a', points: 5 }]
  expect(
    paperSum({ fixed, parts: [part, { ...part, count: 5, points: 4 }], draw: 'each' }),
  ).toEqual({ questions: 16, points: 45 })
})
