import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { dateText, fullDateText, momentText, timeText } from './moment'

const at = (utc: string) => Date.parse(utc)

describe('moments as people say them', () => {
  it.each([
    ['early in the morning', '2026-11-07T16:05:00Z', '0:05'],
    [
      'before eight in Beijing it is still the day before in Greenwich',
      '2026-11-17T23:59:00Z',
      '7:59',
    ],
    ['in the afternoon', '2026-11-18T06:30:00Z', '14:30'],
  ])('%s', (_, moment, text) => expect(timeText(at(moment))).toBe(text))

  it.each([
    ['today', '2026-11-17T16:00:00Z', '0:00'],
    ['a second before today', '2026-11-17T15:59:59Z', '11月17日 23:59'],
    ['another year', '2025-11-18T00:14:00Z', '2025年11月18日 8:14'],
  ])('%s', (_, moment, text) =>
    expect(momentText(at(moment), new Date('2026-11-18T00:00:00Z'))).toBe(text),
  )

  it('writes days without leading noughts', () => {
    expect(dateText(beijingDay('2026-01-08'))).toBe('1月8日')
    expect(fullDateText(beijingDay('2026-01-08'))).toBe('2026年1月8日')
  })
})
