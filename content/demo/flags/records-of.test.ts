import { describe, expect, it } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { personalIn } from '#domain/cases'
import { fitsRecord } from '#domain/honours'
import { demoQuarters } from '../quarters'
import { recordsOf } from './records-of'
import { COUNTIES, STATIONS } from './units'

const { closed, running } = demoQuarters(beijingDay('2026-11-27'))
const quarters = [...closed, running].map((quarter, nth) => ({ quarter, nth }))

describe('records of the demonstration', () => {
  it.each(quarters)(
    'of $quarter.period are possible, in its days, once each',
    ({ quarter, nth }) => {
      const records = recordsOf(quarter, nth).map(({ entry }) => entry)
      for (const { kind, part, whole, day, title, proof, key } of records) {
        expect(fitsRecord(kind, { part, whole })).toBe(true)
        expect(day >= quarter.from && day <= quarter.until).toBe(true)
        expect(personalIn(`${title}\n${proof}`)).toEqual([])
        expect(key).toMatch(/^[a-z0-9-]{8,40}$/)
      }
      expect(new Set(records.map(({ key }) => key)).size).toBe(records.length)
    },
  )

  it.each([
    ['counties', COUNTIES, ['u-210781', 'u-210804', 'u-210603', 'u-210303']],
    ['stations', STATIONS, ['u-210781-2', 'u-210804-1', 'u-210603-1', 'u-210303-1']],
  ])('the best of the %s is another one in each closed quarter', (_, units, best) => {
    const first = [0, 1, 2, 3].map(
      (nth) => units.toSorted((a, b) => (b.form[nth] ?? 0) - (a.form[nth] ?? 0))[0]?.unit,
    )
    expect(first).toEqual(best)
  })
})
