import { describe, expect, it } from 'vitest'
import {
  A,
  B,
  C,
  D,
  exampleEvent,
  exampleTerms,
  FOUR,
  GESTURES,
  ofGestures,
  sheetsFor,
} from './examples'
import { changesBetween, countedOf, eligible, eventStanding, type StageEvidence } from './index'

const judged = (totals: Readonly<Record<string, number>>, change: Partial<StageEvidence> = {}) => ({
  ...ofGestures,
  sheets: Object.entries(totals).flatMap(([entrant, total]) => sheetsFor(entrant, 'one', [total])),
  ...change,
})
const rows = (evidence: StageEvidence) =>
  eventStanding(evidence).map(({ entrant, score, rank, toldBy }) => [entrant, score, rank, toldBy])

describe('an event’s standing', () => {
  it('tells equals apart by the criterion that was declared, and says so of both', () => {
    const equal = judged({ 'e-a': 8000, 'e-b': 8000, 'e-c': 7000 })
    const [first, second, third] = equal.sheets
    if (!first || !second || !third) throw new Error('three sheets')
    const sheets = [first, { ...second, byCriterion: { form: 3999, rhythm: 4001 } }, third]
    expect(rows({ ...equal, sheets })).toEqual([
      ['e-b', 8000, 1, '节奏'],
      ['e-a', 8000, 2, '节奏'],
      ['e-c', 7000, 3, null],
      ['e-d', null, null, null],
    ])
  })

  it('shares the place of who is equal in all, and skips the next', () =>
    expect(rows(judged({ 'e-a': 7000, 'e-b': 8000, 'e-c': 8000, 'e-d': 6000 }))).toEqual([
      ['e-b', 8000, 1, null],
      ['e-c', 8000, 1, null],
      ['e-a', 7000, 3, null],
      ['e-d', 6000, 4, null],
    ]))

  it('is the same whatever order sheets and entrants come in', () =>
    expect(
      eventStanding({
        ...ofGestures,
        sheets: ofGestures.sheets.toReversed(),
        entrants: FOUR.toReversed(),
      }),
    ).toEqual(eventStanding(ofGestures)))

  it('never moves a score beyond what there is', () => {
    const sheets = [
      ...sheetsFor('e-a', 'north', [10_000]),
      ...sheetsFor('e-b', 'north', [100]),
      ...sheetsFor('e-c', 'south', [9000]),
      ...sheetsFor('e-d', 'south', [9500]),
    ]
    const scores = eventStanding({ ...ofGestures, sheets }).map((row) => [row.entrant, row.score])
    expect(Object.fromEntries(scores)).toEqual({
      ...{ 'e-a': 10_000, 'e-b': 2200, 'e-c': 6900, 'e-d': 7400 },
    })
  })

  it('leaves panels as they are where the rules say so', () => {
    const rules = { ...exampleTerms.rules, acrossPanels: 'none' } as const
    const shifts = eventStanding({ ...ofGestures, rules }).map(({ shift }) => shift)
    expect(shifts).toEqual([0, 0, 0, 0])
  })
})

describe('what a score counts for', () => {
  const place = { acrossEvents: 'place', placePoints: [10_000, 9000, 8000] } as const
  it.each([
    [{ score: 4500, rank: 3 }, 5000, { acrossEvents: 'share', placePoints: [] } as const, 9000],
    [{ score: 1, rank: 9 }, 3, { acrossEvents: 'share', placePoints: [] } as const, 3333],
    [{ score: 4500, rank: 1 }, 5000, place, 10_000],
    [{ score: 4500, rank: 3 }, 5000, place, 8000],
    [{ score: 4500, rank: 4 }, 5000, place, 8000],
  ])('%j of %d by %j is %d', (row, most, rules, counted) =>
    expect(countedOf(row, most, rules)).toBe(counted),
  )
})

describe('who takes part in a final', () => {
  const event = exampleEvent('gestures', { stages: ['preliminary', 'final'], advance: 1 })
  const scored = (scores: Readonly<Record<string, number | null>>) =>
    Object.entries(scores).map(([entrant, score]) => ({ entrant, score }))
  const names = (entrants: typeof FOUR, scores: Readonly<Record<string, number | null>>) =>
    eligible(event, 'final', entrants, scored(scores)).map(({ name }) => name)

  it.each([
    ['the first of each region', { 'e-a': 90, 'e-b': 80, 'e-c': 70, 'e-d': 60 }, ['甲', '丙']],
    [
      'equals at the cut all go on',
      { 'e-a': 90, 'e-b': 90, 'e-c': 7, 'e-d': 6 },
      ['甲', '乙', '丙'],
    ],
    ['without a score nobody does', { 'e-a': null, 'e-b': 1, 'e-c': null }, ['乙']],
  ])('%s', (_, scores, who) => expect(names(FOUR, scores)).toEqual(who))

  it('nobody moves up for who withdrew', () =>
    expect(
      names([{ ...A, state: 'withdrawn' }, B, C, D], { 'e-a': 9, 'e-b': 8, 'e-c': 7, 'e-d': 6 }),
    ).toEqual(['丙']))

  it('preliminaries, and finals without them, are for all who entered', () => {
    const other = { ...D, events: ['test'] }
    const entrants = [A, { ...B, state: 'withdrawn' as const }, C, other]
    const all = [
      eligible(event, 'preliminary', entrants, []),
      eligible(GESTURES, 'final', entrants, []),
    ]
    expect(all.map((some) => some.map(({ name }) => name))).toEqual([
      ['甲', '丙'],
      ['甲', '丙'],
    ])
  })
})

describe('what a version changed', () => {
  const row = (entrant: string, score: number | null, rank: number | null) => ({
    ...{ entrant, score, rank },
  })
  it('tells scores and places that differ, and who came or went', () =>
    expect(
      changesBetween(
        [row('e-a', 90, 1), row('e-b', 80, 2), row('e-c', 70, 3), row('e-x', 60, 4)],
        [row('e-b', 95, 1), row('e-a', 90, 2), row('e-c', 70, 3), row('e-y', 10, 4)],
      ),
    ).toEqual([
      { entrant: 'e-b', before: 80, after: 95, rankBefore: 2, rankAfter: 1 },
      { entrant: 'e-a', before: 90, after: 90, rankBefore: 1, rankAfter: 2 },
      { entrant: 'e-y', before: null, after: 10, rankBefore: null, rankAfter: 4 },
      { entrant: 'e-x', before: 60, after: null, rankBefore: 4, rankAfter: null },
    ]))
})
