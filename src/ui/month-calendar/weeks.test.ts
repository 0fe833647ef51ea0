import { describe, expect, it } from 'vitest'
import { weeksOf } from './weeks'

describe('weeksOf', () => {
  it.each([
    ['2026-11', 6, '2026-11-01', 6],
    ['2026-06', 5, '2026-06-01', 0],
    ['2027-02', 4, '2027-02-01', 0],
  ])('%s has %i rows and begins with %s in column %i', (month, rows, first, column) => {
    const weeks = weeksOf(month)
    expect(weeks).toHaveLength(rows)
    expect(weeks[0]?.indexOf(weeks[0].find((day) => day === first))).toBe(column)
  })

  it('holds each day once, in rows of seven', () => {
    const weeks = weeksOf('2024-02')
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(29)
  })
})
