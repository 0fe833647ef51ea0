import { describe, expect, it } from 'vitest'
import { exampleEvent, exampleTerms, FOUR } from './examples'
import { allRound, type CountedEvent, unitStanding } from './index'

const TERMS = {
  events: [exampleEvent('one'), exampleEvent('two')],
  rules: exampleTerms.rules,
}
const counted = (event: string, points: Readonly<Record<string, number>>): CountedEvent => ({
  event,
  rows: Object.entries(points).map(([entrant, of], place) => ({
    ...{ entrant, counted: of, rank: place + 1 },
  })),
})
const of = (rows: ReturnType<typeof allRound>) =>
  rows.map(({ id, rank, total, toldBy }) => [id, rank, total, toldBy])

describe('all-round', () => {
  it('ranks who has a score in so many events; the others come last', () =>
    expect(
      of(
        allRound(TERMS, FOUR, [
          counted('one', { 'e-a': 90, 'e-b': 80 }),
          counted('two', { 'e-b': 70 }),
        ]),
      ),
    ).toEqual([
      ['e-b', 1, 75, null],
      ['e-a', null, null, null],
      ['e-c', null, null, null],
      ['e-d', null, null, null],
    ]))

  it('tells equals apart by first places, then by the events in their order', () => {
    const results = [
      counted('one', { 'e-a': 90, 'e-b': 80, 'e-c': 70, 'e-d': 60 }),
      counted('two', { 'e-x': 99, 'e-c': 80, 'e-b': 70, 'e-d': 90, 'e-a': 10 }),
    ]
    expect(of(allRound(TERMS, FOUR, results)).slice(0, 3)).toEqual([
      ['e-b', 1, 75, 'one'],
      ['e-c', 2, 75, 'one'],
      ['e-d', 3, 75, 'one'],
    ])
    const firsts = [
      counted('one', { 'e-a': 90, 'e-b': 80 }),
      counted('two', { 'e-x': 90, 'e-b': 80, 'e-a': 70 }),
    ]
    expect(of(allRound(TERMS, FOUR, firsts)).slice(0, 2)).toEqual([
      ['e-a', 1, 80, 'firsts'],
      ['e-b', 2, 80, 'firsts'],
    ])
  })

  it('has nobody in it where no event is for single officers', () => {
    const teams = { ...TERMS, events: [exampleEvent('one', { entry: 'team' })] }
    expect(allRound(teams, FOUR, []).every(({ rank }) => rank === null)).toBe(true)
  })
})

describe('units', () => {
  it('count their best, and nothing in an event they have no score in', () => {
    const rules = { ...TERMS.rules, unitBest: 1 }
    const results = [counted('one', { 'e-a': 90, 'e-c': 80, 'e-b': 70 })]
    expect(of(unitStanding({ ...TERMS, rules }, FOUR, results))).toEqual([
      ['u-1', 1, 45, null],
      ['u-2', 2, 35, null],
    ])
  })

  it('share a place when nothing tells them apart', () =>
    expect(
      of(unitStanding(TERMS, FOUR, [{ event: 'one', rows: [] }])).map(([, rank]) => rank),
    ).toEqual([1, 1]))
})
