import { describe, expect, it } from 'vitest'
import type { MeasureOf } from '#domain/meets'
import type { ValueSheet } from './draft'
import { digitsOf, erase, finish, remark, shownDigits, type, untype, valueTyped } from './typing'

const EMPTY: ValueSheet = { kind: 'value', digits: '', isUnfinished: false, note: '', past: [] }
const typed = (digits: string): ValueSheet => [...digits].reduce(type, EMPTY)

describe('a value typed on large keys', () => {
  it.each<[MeasureOf, string, string, number | undefined]>([
    ['time', '', '0:00.00', undefined],
    ['time', '5', '0:00.05', 5],
    ['time', '1234', '0:12.34', 1234],
    ['time', '120005', '12:00.05', 72_005],
    ['time', '6000', '0:60.00', undefined],
    ['time', '16000', '1:60.00', undefined],
    ['count', '', '0', undefined],
    ['count', '042', '42', 42],
    ['count', '0', '0', 0],
    ['distance', '7', '0.07', 7],
    ['distance', '652', '6.52', 652],
    ['count', '12345678', '123456', 123_456],
  ])('%s %s reads %s', (measure, digits, shown, value) => {
    const sheet = typed(digits)
    expect(shownDigits(measure, sheet.digits)).toBe(shown)
    expect(valueTyped(measure, sheet)).toBe(value)
  })

  it.each<[MeasureOf, number]>([
    ['time', 5],
    ['time', 5959],
    ['time', 72_005],
    ['count', 42],
    ['distance', 652],
  ])('%s %d can be typed again', (measure, value) =>
    expect(valueTyped(measure, { ...EMPTY, digits: digitsOf(measure, value) })).toBe(value),
  )

  it('of who did not finish is none', () => {
    const sheet = finish(typed('1234'), true)
    expect([valueTyped('time', sheet), sheet.digits]).toEqual([null, ''])
    expect(valueTyped('time', type(sheet, '7'))).toBe(7)
  })

  it('is taken back tap by tap, a sentence as a whole', () => {
    const written = remark(remark(erase(typed('12')), '风'), '风大')
    const seen: string[] = []
    for (let sheet = written; sheet.past.length > 0; ) {
      sheet = untype(sheet)
      seen.push(`${sheet.digits}${sheet.note}`)
    }
    expect(seen).toEqual(['1', '12', '1', ''])
    expect(untype(EMPTY)).toBe(EMPTY)
  })
})
