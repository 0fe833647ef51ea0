import { describe, expect, it } from 'vitest'
import { flawsOf, isFailed, type Mark, mostOf, type Rubric, totalOf } from './index'

const RUBRIC: Rubric = {
  noteBelowPercent: 60,
  criteria: [
    {
      ...{ id: 'march', name: '齐步与立定', says: '', most: 1000, step: 50 },
      deductions: [{ id: 'late', what: '口令迟', points: 50, timesAtMost: 2, isFatal: false }],
    },
    {
      ...{ id: 'form', name: '立案审批', says: '', most: 500, step: 0 },
      deductions: [
        { id: 'date', what: '日期缺', points: 100, timesAtMost: 3, isFatal: false },
        { id: 'none', what: '没有立案', points: 0, timesAtMost: 1, isFatal: true },
      ],
    },
  ],
}
const mark = (given: number, met: Mark['met'] = {}, note = ''): Mark => ({ given, met, note })

describe('what a sheet comes to', () => {
  it.each([
    ['all of it', { march: mark(1000), form: mark(500) }, 1500],
    ['steps and reasons together', { march: mark(900, { late: 1 }), form: mark(500) }, 1350],
    [
      'a reason is counted so often at most',
      { march: mark(1000, { late: 9 }), form: mark(500) },
      1400,
    ],
    ['never below nothing', { march: mark(50, { late: 2 }), form: mark(500) }, 500],
    ['a fatal reason leaves nothing', { march: mark(1000), form: mark(500, { none: 1 }) }, 0],
    ['what is not judged yet adds nothing', { form: mark(500) }, 500],
  ])('%s', (_, marks, total) => expect(totalOf(RUBRIC, marks)).toBe(total))

  it('is measured against the most there is', () => expect(mostOf(RUBRIC)).toBe(1500))
  it('says when it is failed', () =>
    expect(isFailed(RUBRIC, { form: mark(500, { none: 1 }) })).toBe(true))
})

describe('what is wrong with a sheet', () => {
  it.each([
    ['nothing', { march: mark(950), form: mark(500) }, []],
    ['a criterion without a mark', { march: mark(950) }, [['form', 'MISSING']]],
    ['between two steps', { march: mark(975), form: mark(500) }, [['march', 'NO_SUCH_POINTS']]],
    ['more than there is', { march: mark(1050), form: mark(500) }, [['march', 'NO_SUCH_POINTS']]],
    [
      'given where only reasons take',
      { march: mark(950), form: mark(400) },
      [['form', 'NO_SUCH_POINTS']],
    ],
    [
      'an unknown reason',
      { march: mark(950, { x: 1 }), form: mark(500) },
      [['march', 'NO_SUCH_REASON']],
    ],
    ['far down without a word', { march: mark(550), form: mark(500) }, [['march', 'NOTE_NEEDED']]],
    ['far down, said why', { march: mark(550, {}, '停了一次'), form: mark(500) }, []],
  ])('%s', (_, marks, flaws) =>
    expect(flawsOf(RUBRIC, marks).map(({ criterion, flaw }) => [criterion, flaw])).toEqual(flaws),
  )
})
