import { describe, expect, it } from 'vitest'
import { templates } from '#domain/meets/templates'
import { deductionsOf, deductionsText } from './deductions-text'

const late = { id: 'late', what: '口令迟', points: 50, timesAtMost: 2, isFatal: false }
const alone = { id: 'alone', what: '一个人执法', points: 0, timesAtMost: 1, isFatal: true }

describe('reasons for deductions as they are written', () => {
  it('come back as they were, with their ids', () => {
    const text = deductionsText([late, alone])
    expect(text).toBe('口令迟 0.5 2\n一个人执法 否决')
    expect(deductionsOf(text, [late, alone])).toEqual([late, alone])
  })

  it.each([
    ['once, unless told', '迟到 1', [{ what: '迟到', points: 100, timesAtMost: 1 }]],
    ['with commas', '迟到，1.5，3', [{ what: '迟到', points: 150, timesAtMost: 3 }]],
    ['nothing', '\n \n', []],
  ])('are read %s', (_, text, deductions) =>
    expect(deductionsOf(text, [])).toMatchObject(deductions),
  )

  it.each(['口令迟', '口令迟 半分', '口令迟 0.5 0'])('can’t be read from %j', (text) =>
    expect(deductionsOf(text, [])).toBeUndefined(),
  )

  it('get ids that no other has, the same reason twice too', () => {
    const found = deductionsOf('口令迟 0.5\n口令迟 0.5\n掉步 1', [late]) ?? []
    expect(found[0]?.id).toBe('late')
    expect(new Set(found.map(({ id }) => id)).size).toBe(3)
  })

  it('of every ready-made rubric can be read back', () => {
    for (const { scoring } of Object.values(templates)) {
      if (scoring.kind !== 'judged' && scoring.kind !== 'checked') continue
      for (const { deductions } of scoring.rubric.criteria)
        expect(deductionsOf(deductionsText(deductions), deductions)).toEqual(deductions)
    }
  })
})
