import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { SOURCES } from '#domain/honours'
import { IndicatorShown } from './flag-shown'

const shown = (source: string) => ({
  ...{ indicator: 'x', name: 'X', source, rule: { kind: 'each', points: 100 } },
  ...{ part: 1, whole: 0, points: 100, most: 100, evidence: [] },
})

/** What was done with the program itself, in whatever words (国办函〔2026〕12号, house law 7). */
const USE = [
  ...['login', 'logins', 'logIn', 'study.checkIn', 'checkIns', 'study.minutes', 'minutes'],
  ...['study.streak', 'study.points', 'study.sets', 'usage', 'downloads', 'record.logins'],
  ...['record.checkIns', 'record.minutes', 'open', 'shares', ''],
]

describe('what a flag may be scored by', () => {
  it.each(SOURCES)('%s has a name', (source) =>
    expect(v.safeParse(IndicatorShown, shown(source)).success).toBe(true),
  )

  it.each(USE)('%s has none', (source) =>
    expect(v.safeParse(IndicatorShown, shown(source)).success).toBe(false),
  )

  it('is nothing else', () => {
    for (const source of SOURCES)
      expect(source).not.toMatch(/log.?in|minute|check.?in|streak|study/i)
  })
})
