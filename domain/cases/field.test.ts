import { describe, expect, it } from 'vitest'
import { exampleCase } from './examples'
import { changedSince, fieldsOf, minutesOf } from './field'

describe('the pieces of a case', () => {
  it('come in the order of the page, each under its name', () =>
    expect(fieldsOf(exampleCase).map(({ field }) => field)).toEqual([
      'title',
      'lead',
      'facts',
      'evidence.1',
      'evidence.2',
      'dispute',
      'decision',
      'lesson',
      'basis.1',
      'procedure.1',
      'procedure.2',
      'questions.q1',
      'questions.q2',
    ]))
})

describe('what changed since the version before', () => {
  it('is nothing between equal ones', () =>
    expect(changedSince(exampleCase, exampleCase)).toEqual([]))

  it('is told with the words before; what is new said nothing', () => {
    const after = {
      ...exampleCase,
      lesson: '先亮证，再说明。',
      evidence: [...exampleCase.evidence, '询问笔录'],
      questions: exampleCase.questions.slice(0, 1),
    }
    expect(
      changedSince(exampleCase, after).map(({ field, text }) => [field, text.slice(0, 6)]),
    ).toEqual([
      ['evidence.3', ''],
      ['lesson', '先亮证，再说'],
      ['questions.q2', '司机拒绝配合'],
    ])
  })
})

describe('what reading takes', () => {
  it.each([
    ['its text', null, 100, 3],
    ['its video, when that is longer', 540, 100, 9],
    ['a minute at least', null, 10_000, 1],
  ])('%s', (_, seconds, charactersAMinute, minutes) =>
    expect(minutesOf(exampleCase, seconds, charactersAMinute)).toBe(minutes),
  )
})
