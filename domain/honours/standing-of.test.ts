import { describe, expect, it } from 'vitest'
import { shareOf } from '../lot'
import { each, evidence, indicator, scheme, share } from './examples'
import { type Contender, lotSeed, scoreOf, standingOf } from './index'

const two = scheme([indicator('x', each(100))], [indicator('y', each(100))])
const contender = (unit: string, x: number, y = 0, vetoed = false): Contender => ({
  unit,
  vetoed,
  score: scoreOf(two, { x: [evidence('x', x)], y: [evidence('y', y)] }),
})
const standing = (...contenders: Contender[]) =>
  standingOf(contenders, two, '2026-q3').map(({ unit, rank, toldBy }) => [unit, rank, toldBy])

describe('a standing', () => {
  it('goes by total', () =>
    expect(standing(contender('a', 1), contender('b', 3), contender('c', 2))).toEqual([
      ['b', 1, null],
      ['c', 2, null],
      ['a', 3, null],
    ]))

  it('tells equal totals by the first section, and says so', () =>
    expect(standing(contender('a', 1, 2), contender('b', 2, 1), contender('c', 0, 3))).toEqual([
      ['b', 1, null],
      ['a', 2, 'a'],
      ['c', 3, 'a'],
    ]))

  it('names the section that told two apart, not the first one', () => {
    const uneven = scheme([indicator('x', each(100))], [indicator('y', share(), 1000)])
    const of = (unit: string, y: number): Contender => ({
      unit,
      vetoed: false,
      score: { total: 500, indicators: scoreOf(uneven, { y: [evidence('y', y, 10)] }).indicators },
    })
    const places = standingOf([of('a', 1), of('b', 2)], uneven, '2026-q3')
    expect(places.map(({ unit, toldBy }) => [unit, toldBy])).toEqual([
      ['b', null],
      ['a', 'b'],
    ])
  })

  it('draws lots where all sections are equal, from a seed anybody knows', () => {
    const units = ['a', 'b', 'c', 'd']
    const lot = (unit: string) => shareOf(lotSeed('2026-q3', unit))
    const drawn = units.toSorted((p, q) => lot(p) - lot(q))
    const places = standing(...units.map((unit) => contender(unit, 2, 2)))
    expect(places).toEqual(drawn.map((unit, at) => [unit, at + 1, at === 0 ? null : 'lot']))
    expect(places).toEqual(standing(...units.toReversed().map((unit) => contender(unit, 2, 2))))
  })

  it('draws other lots in another period', () => {
    const units = Array.from({ length: 9 }, (_, at) => contender(`u-${at}`, 1))
    const order = (period: string) => standingOf(units, two, period).map(({ unit }) => unit)
    expect(order('2026-q3')).not.toEqual(order('2026-q4'))
  })

  it('gives who is barred no place, and the next one theirs', () =>
    expect(standing(contender('a', 1), contender('b', 3, 0, true))).toEqual([
      ['a', 1, null],
      ['b', null, null],
    ]))

  it('gives whom nothing applies to no place', () => {
    const shares = scheme([indicator('x', share())])
    const of = (unit: string, whole: number): Contender => ({
      unit,
      vetoed: false,
      score: scoreOf(shares, { x: [evidence('x', 0, whole)] }),
    })
    expect(standingOf([of('a', 0), of('b', 5)], shares, '2026-q3')).toMatchObject([
      { unit: 'b', rank: 1, total: 0 },
      { unit: 'a', rank: null, total: null },
    ])
  })

  it('of nobody is empty', () => expect(standing()).toEqual([]))
})
