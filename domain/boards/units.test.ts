import { describe, expect, it } from 'vitest'
import type { Standing } from './member'
import { rankUnits, type Tally } from './rank-units'
import { type Move, poolAfter, talliesAfter, type UnitWords } from './standings'
import { cellsOfPool, chunkOf, chunksOf, poolIn } from './unit-documents'

const standing = (score: number, unit: string): Standing => ({
  name: '',
  place: '',
  path: ['u-21', 'u-2101', unit],
  score,
  seconds: 0,
  key: null,
})
const words = new Map<string, UnitWords>([
  ['u-2101', { level: 'city', name: '沈阳', parentName: '' }],
  ['a', { level: 'county', name: '和平', parentName: '沈阳' }],
  ['b', { level: 'county', name: '沈河', parentName: '沈阳' }],
])
const joins = (score: number, unit: string): Move => ({
  before: null,
  after: standing(score, unit),
})
const counties = (tallies: Tally[], moves: Move[], sizes?: ReadonlyMap<string, number>) =>
  talliesAfter(tallies, moves, 'county', words, sizes)
const brief = (tallies: readonly Tally[]) =>
  tallies.map(({ unit, size, took, sum }) => `${unit} ${size} ${took} ${sum}`)

describe('what units come to', () => {
  const two = counties([], [joins(80, 'a'), joins(60, 'a'), joins(50, 'b')])

  it.each<[string, Tally[], Move[], ReadonlyMap<string, number> | undefined, string[]]>([
    ['who joins', [], [joins(80, 'a')], undefined, ['a 0 1 80']],
    [
      'who improves',
      two,
      [{ before: standing(60, 'a'), after: standing(90, 'a') }],
      undefined,
      ['a 0 2 170', 'b 0 1 50'],
    ],
    [
      'who moves, leaving a unit empty',
      two,
      [{ before: standing(50, 'b'), after: standing(50, 'a') }],
      undefined,
      ['a 0 3 190'],
    ],
    ['units never heard of', [], [joins(80, 'nowhere')], undefined, []],
    ['officers counted', two, [], new Map([['a', 9]]), ['a 9 2 140', 'b 0 1 50']],
    ['officers counted where nobody took part', [], [], new Map([['b', 4]]), ['b 4 0 0']],
  ])('%s', (_, tallies, moves, sizes, after) => {
    expect(brief(counties(tallies, moves, sizes))).toEqual(after)
  })

  it('ranks those of whom somebody took part, equal values sharing the place', () => {
    const units = ['a', 'b', 'c', 'd'].map((unit) => ({ unit, name: unit, parentName: '' }))
    const [a, b, c, d] = units
    if (!a || !b || !c || !d) throw new Error('four units')
    const { units: placed, summary } = rankUnits(
      [
        { ...a, size: 4, took: 2, sum: 100 },
        { ...b, size: 4, took: 3, sum: 100 },
        { ...c, size: 4, took: 1, sum: 10 },
        { ...d, size: 40, took: 0, sum: 0 },
      ],
      { size: 52, counts: { 50: 4, 10: 1 } },
    )
    expect(placed.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', null],
    ])
    expect(summary).toMatchObject({ units: 3, size: 52, sum: 210, largest: 40 })
  })

  it('of more who took part than were counted has as many officers as took part', () => {
    const unit = { unit: 'a', name: '', parentName: '', size: 1, took: 3, sum: 9 }
    expect(rankUnits([unit], { size: 1, counts: { 3: 3 } }).units[0]?.officers).toBe(3)
  })
})

describe('a pool', () => {
  it('counts scores, and is the same out of its cells', () => {
    const pool = poolAfter(
      { size: 0, counts: { 80: 1 } },
      [joins(80, 'a'), { before: standing(80, 'a'), after: standing(90, 'a') }],
      new Map([
        ['u-21', 12],
        ['a', 5],
      ]),
    )
    expect(pool).toEqual({ size: 12, counts: { 80: 1, 90: 1 } })
    expect(poolIn(cellsOfPool(pool))).toEqual(pool)
    const gone = poolAfter(pool, [{ before: standing(90, 'a'), after: null }], undefined)
    expect(cellsOfPool(gone)).toEqual({ 80: '1', officers: '12' })
  })
})

it('a unit is always found in one of its level’s documents', () => {
  for (const unit of ['u-210102', 'u-21', 'u-210102-3'])
    for (const level of ['station', 'county', 'city'] as const)
      expect(chunksOf('c', level)).toContain(chunkOf('c', level, unit))
})
