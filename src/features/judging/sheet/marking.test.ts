import { describe, expect, it } from 'vitest'
import type { Criterion } from '#domain/rubric'
import type { MarksSheet } from './draft'
import { give, goTo, meet, undo, write } from './marking'

const criterion = (id: string, step = 50): Criterion => ({
  ...{ id, name: id, says: '', most: 1000, step },
  deductions: [
    { id: 'late', what: '口令迟', points: 50, timesAtMost: 2, isFatal: false },
    { id: 'none', what: '缺', points: 100, timesAtMost: 1, isFatal: false },
  ],
})
const MARCH = criterion('march')
const TURN = criterion('turn')
const EMPTY: MarksSheet = { kind: 'marks', marks: {}, place: 0, past: [] }

describe('marking', () => {
  it('gives points, and other points instead', () =>
    expect(give(give(EMPTY, MARCH, 900), MARCH, 850).marks).toEqual({
      march: { given: 850, met: {}, note: '' },
    }))

  it.each([
    ['once', [1], 1],
    ['never more often than allowed', [1, 1, 1], 2],
    ['once less', [1, 1, -1], 1],
    ['never below nothing', [-1, 1], 1],
  ] as const)('counts a reason %s', (_, taps, times) => {
    const sheet = taps.reduce<MarksSheet>((now, by) => meet(now, MARCH, 'late', by), EMPTY)
    expect(sheet.marks.march).toEqual({ given: 1000, met: { late: times }, note: '' })
    expect(sheet.past).toHaveLength(taps[0] === -1 ? 1 : new Set(taps).size === 2 ? 3 : times)
  })

  it('knows no reason that is not the criterion’s', () =>
    expect(meet(EMPTY, MARCH, 'other', 1)).toBe(EMPTY))
})

describe('taking back', () => {
  const taps: readonly ((sheet: MarksSheet) => MarksSheet)[] = [
    (sheet) => give(sheet, MARCH, 900),
    (sheet) => meet(sheet, MARCH, 'late', 1),
    (sheet) => goTo(sheet, 1),
    (sheet) => give(sheet, TURN, 400),
    (sheet) => write(sheet, TURN, '没'),
    (sheet) => write(sheet, TURN, '没靠'),
    (sheet) => write(sheet, TURN, '没靠脚'),
    (sheet) => goTo(sheet, 0),
    (sheet) => give(sheet, MARCH, 950),
  ]
  const marked = taps.reduce((sheet, tap) => tap(sheet), EMPTY)

  it('goes back tap by tap to where each was made, a sentence as a whole', () => {
    const seen: [number, MarksSheet['marks']][] = []
    for (let sheet = marked; sheet.past.length > 0; ) {
      sheet = undo(sheet)
      seen.push([sheet.place, sheet.marks])
    }
    const late = { given: 900, met: { late: 1 }, note: '' }
    expect(seen).toEqual([
      [0, { march: late, turn: { given: 400, met: {}, note: '没靠脚' } }],
      [1, { march: late, turn: { given: 400, met: {}, note: '' } }],
      [1, { march: late }],
      [0, { march: { given: 900, met: {}, note: '' } }],
      [0, {}],
    ])
  })

  it('survives being kept on a phone and taken up again', () => {
    const resumed: MarksSheet = JSON.parse(JSON.stringify(marked))
    expect(undo(resumed)).toEqual(undo(marked))
  })

  it('changes nothing at the beginning', () => expect(undo(EMPTY)).toBe(EMPTY))
})
