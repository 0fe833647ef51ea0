import { describe, expect, it } from 'vitest'
import { clockText, thenText } from './clock'

const at = (text: string) => Date.parse(`${text}+08:00`)
const now = at('2026-11-18T19:41:00')

describe('moments of a board', () => {
  it.each([
    ['today', '2026-11-18T19:12:05', '19:12:05'],
    ['a whole minute', '2026-11-18T09:00:00', '9:00:00'],
    ['another day', '2026-11-08T20:31:59', '11月8日 20:31:59'],
  ])('%s', (_, moment, text) => expect(clockText(at(moment), now)).toBe(text))

  it.each([
    ['the same evening today', '2026-11-18T19:30:00', '2026-11-18T20:30:00', '20:30'],
    ['the same evening before', '2026-11-08T19:30:00', '2026-11-08T20:30:00', '20:30'],
    ['the day after', '2026-11-17T19:30:00', '2026-11-19T09:30:00', '11月19日 9:30'],
    ['today, after another day', '2026-11-17T19:30:00', '2026-11-18T20:30:00', '20:30'],
  ])('a reveal on %s', (_, freeze, reveal, text) =>
    expect(thenText(at(freeze), at(reveal), now)).toBe(text),
  )
})
