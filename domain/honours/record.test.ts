import { describe, expect, it } from 'vitest'
import { fitsRecord } from './record'
import type { RecordKind } from './source'

describe('fitsRecord', () => {
  it.each<[RecordKind, number, number, boolean]>([
    ['roadSections', 0, 1, true],
    ['roadSections', 200, 200, true],
    ['roadSections', 201, 201, false],
    ['partyLife', 3, 3, true],
    ['partyLife', 4, 3, false],
    ['partyLife', 0, 0, false],
    ['drills', 9, 9, true],
    ['drills', 9, 10, false],
    ['ratings', 95, 100, true],
    ['ratings', 1, 10_000, false],
    ['complaints', 1, 0, true],
    ['complaints', 0, 0, false],
    ['complaints', 1, 1, false],
    ['complaints', 100, 0, false],
  ])('%s %i of %i: %s', (kind, part, whole, fits) => {
    expect(fitsRecord(kind, { part, whole })).toBe(fits)
  })
})
