import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { personalIn } from '#domain/cases'
import { DOSSIER_KINDS } from '#domain/dossiers'
import { AGENCIES, filesOf } from './files'

describe('case files of the demonstration', () => {
  it.each(AGENCIES)(
    '$signs: closed in the year and before they are listed, each number once',
    (agency) => {
      const files = filesOf(agency, 2026, beijingDay('2026-10-25'))
      expect(new Set(files.map(({ number }) => number)).size).toBe(files.length)
      for (const { closed, cause } of files) {
        expect(closed >= '2026-01-01' && closed <= '2026-10-15').toBe(true)
        expect(personalIn(cause)).toEqual([])
      }
      expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(DOSSIER_KINDS))
    },
  )

  it('of a year that is over lie in all of it', () => {
    const files = filesOf(
      AGENCIES[0] ?? { unit: '', city: 'u-2101', signs: '' },
      2025,
      beijingDay('2026-07-17'),
    )
    expect(files.at(-1)?.closed.slice(0, 7)).toBe('2025-12')
  })
})
