import { describe, expect, it } from 'vitest'
import { type Rubric, totalOf } from '#domain/rubric'
import { go, markOf, meet, metIn, newDraft, noted, undone, unseen } from './draft'

const RUBRIC: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    {
      ...{ id: 'filing', name: '立案', says: '', most: 800, step: 0 },
      deductions: [
        { id: 'no-form', what: '没有登记表', points: 500, timesAtMost: 1, isFatal: false },
        { id: 'names', what: '看不出两人', points: 200, timesAtMost: 2, isFatal: false },
      ],
    },
    { ...{ id: 'decision', name: '决定', says: '', most: 1400, step: 0 }, deductions: [] },
  ],
}
const [FILING, DECISION] = RUBRIC.criteria as [Rubric['criteria'][0], Rubric['criteria'][0]]
const draft = newDraft('1号', RUBRIC)
const pointsOf = (of: typeof draft) => totalOf(RUBRIC, of.marks)

describe('a review on the phone', () => {
  it('has nothing taken and nothing seen at first', () => {
    expect(unseen(draft)).toHaveLength(2)
    expect(markOf(draft, FILING)).toEqual({ given: 800, met: {}, note: '' })
  })

  it('takes points each time a reason is met, as often as it counts', () => {
    const once = meet(draft, FILING, 'names', 1)
    const twice = meet(once, FILING, 'names', 1)
    expect([pointsOf(once), pointsOf(twice)]).toEqual([600, 400])
    expect(meet(twice, FILING, 'names', 1)).toBe(twice)
    expect(pointsOf(meet(twice, FILING, 'names', -1))).toBe(600)
    expect(meet(draft, FILING, 'names', -1)).toBe(draft)
    expect(meet(draft, FILING, 'unknown', 1)).toBe(draft)
  })

  it('counts a criterion as seen once one goes on', () => {
    const next = go(draft, 1)
    expect(unseen(next)).toEqual([DECISION])
    expect(unseen(go(next, 2))).toEqual([])
  })

  it('undoes step by step, and stands still at the first', () => {
    const steps = go(meet(draft, FILING, 'no-form', 1), 1)
    const back = undone(steps)
    expect([back.place, pointsOf(back)]).toEqual([0, 300])
    expect(undone(back).marks).toEqual({})
    expect(undone(draft)).toBe(draft)
  })

  it('keeps notes beside what was met, and names what was met', () => {
    const both = noted(meet(draft, FILING, 'no-form', 1), FILING, '第 3 页')
    expect(markOf(both, FILING)).toEqual({ given: 800, met: { 'no-form': 1 }, note: '第 3 页' })
    expect(metIn(both)).toEqual(['立案：没有登记表'])
    expect(metIn(draft)).toEqual([])
  })
})
