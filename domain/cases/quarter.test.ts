import { describe, expect, it } from 'vitest'
import { beijingDay } from '../beijing-day'
import { isQuarter, latestQuarters, momentsOf, quarterName, quarterOf } from './quarter'

describe('the quarter of a day', () => {
  it.each([
    ['2026-01-01', '2026-1'],
    ['2026-03-31', '2026-1'],
    ['2026-04-01', '2026-2'],
    ['2026-09-30', '2026-3'],
    ['2026-12-31', '2026-4'],
  ])('%s lies in %s', (day, quarter) => expect(quarterOf(beijingDay(day))).toBe(quarter))

  it.each(['2026-0', '2026-5', '2026', '26-4', '2026-4 ', '9999-4', '$gt'])(
    '%s is no quarter',
    (text) => expect(isQuarter(text)).toBe(false),
  )
})

describe('the moments of a quarter', () => {
  it.each([
    ['2026-1', '2025-12-31T16:00:00.000Z', '2026-03-31T16:00:00.000Z'],
    ['2026-4', '2026-09-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ])('%s begins and ends at midnight in Beijing', (quarter, from, until) => {
    const moments = momentsOf(quarter)
    expect([moments.from.toISOString(), moments.until.toISOString()]).toEqual([from, until])
  })
})

it.each([
  ['2026-1', '2026年第一季度'],
  ['2026-4', '2026年第四季度'],
])('%s is called %s', (quarter, name) => expect(quarterName(quarter)).toBe(name))

it.each([
  ['2026-11-26', 4, ['2026-4', '2026-3', '2026-2', '2026-1']],
  ['2026-01-01', 2, ['2026-1', '2025-4']],
  ['2026-12-31', 1, ['2026-4']],
])('the latest quarters on %s, %s of them', (day, count, quarters) =>
  expect(latestQuarters(beijingDay(day), count)).toEqual(quarters),
)
