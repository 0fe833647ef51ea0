import { describe, expect, it } from 'vitest'
import { exampleResults, exampleTerms, FOUR, ofGestures, ofPushUps, ofTest } from './examples'
import { allRound, eventStanding, explainMeet, regionStanding, unitStanding } from './index'

const counted = exampleResults.map((evidence) => ({
  event: evidence.event.id,
  rows: eventStanding(evidence),
}))
const places = (
  rows: readonly { readonly id: string; rank: number | null; total: number | null }[],
) => rows.map(({ id, rank, total }) => [id, rank, total])

describe('the worked example of decision 0024', () => {
  it('gestures: trimmed means, panels made comparable, places', () =>
    expect(
      eventStanding(ofGestures).map(({ entrant, raw, shift, score, counted: of, rank }) => [
        ...[entrant, raw, shift, score, of, rank],
      ]),
    ).toEqual([
      ['e-a', 8867, 258, 9125, 9125, 1],
      ['e-c', 9200, -258, 8942, 8942, 2],
      ['e-d', 8700, -258, 8442, 8442, 3],
      ['e-b', 8000, 258, 8258, 8258, 4],
    ]))

  it('push-ups: what was measured, by the standard; who was not there has no place', () =>
    expect(
      eventStanding(ofPushUps).map(({ entrant, score, rank }) => [entrant, score, rank]),
    ).toEqual([
      ['e-b', 10_000, 1],
      ['e-a', 6000, 2],
      ['e-c', 0, 3],
      ['e-d', null, null],
    ]))

  it('test: taken over; equals share the second place, and there is no third', () =>
    expect(eventStanding(ofTest).map(({ entrant, score, rank }) => [entrant, score, rank])).toEqual(
      [
        ['e-b', 9600, 1],
        ['e-a', 9200, 2],
        ['e-c', 9200, 2],
        ['e-d', 9000, 4],
      ],
    ))

  it('all-round: the weighted mean, what is missing counts nothing', () =>
    expect(places(allRound(exampleTerms, FOUR, counted))).toEqual([
      ['e-b', 1, 9009],
      ['e-a', 2, 8523],
      ['e-c', 3, 7231],
      ['e-d', 4, 6921],
    ]))

  it('units: the mean of the best two with a score, event by event', () => {
    const rows = unitStanding(exampleTerms, FOUR, counted)
    expect(places(rows)).toEqual([
      ['u-2', 1, 8965],
      ['u-1', 2, 7877],
    ])
    expect(rows.map(({ parts }) => parts.map((part) => part.counted))).toEqual([
      [8350, 10_000, 9300],
      [9034, 3000, 9200],
    ])
    expect(rows.map(({ firsts }) => firsts)).toEqual([2, 1])
  })

  it('regions: the mean of all with a score', () =>
    expect(places(regionStanding(exampleTerms, FOUR, counted))).toEqual([
      ['north', 1, 8766],
      ['south', 2, 7076],
    ]))

  const snapshot = {
    terms: exampleTerms,
    results: exampleResults.map((one) => ({ ...one, version: 1, rows: eventStanding(one) })),
    overall: {
      allRound: allRound(exampleTerms, FOUR, counted),
      units: unitStanding(exampleTerms, FOUR, counted),
    },
  }

  it('is told step by step for one entrant, each beside what was published', () => {
    const steps = explainMeet(snapshot, 'e-a')
    expect(steps.map(({ step, same }) => [step, same])).toEqual([
      ...[
        ['score', true],
        ['score', true],
        ['score', true],
      ],
      ...[
        ['allRound', true],
        ['unit', true],
      ],
    ])
    expect(steps[0]).toMatchObject({
      way: {
        sheets: [
          { total: 9000, left: 'none' },
          { total: 8500, left: 'none' },
          { total: 9500, left: 'high' },
          { total: 7000, left: 'low' },
          { total: 9100, left: 'none' },
        ],
        panel: { sum: 16_867, count: 2 },
        all: { sum: 34_767, count: 4 },
        row: { raw: 8867, shift: 258, score: 9125, rank: 1 },
      },
    })
    expect(steps[1]).toMatchObject({ way: { measured: { value: 35, points: 6000 } } })
    expect(steps[2]).toMatchObject({ way: { sheets: [], measured: null, row: { raw: 9200 } } })
    expect(steps.slice(3)).toMatchObject([{ anew: { total: 8523 } }, { anew: { total: 7877 } }])
  })

  it('says where something that was published does not follow', () => {
    const [first, ...others] = snapshot.results
    if (!first) throw new Error('a result')
    const rows = first.rows.map((row) => ({ ...row, score: (row.score ?? 0) + 1 }))
    const units = snapshot.overall.units.map((row) => ({ ...row, firsts: 9 }))
    const bent = {
      ...snapshot,
      results: [{ ...first, rows }, ...others],
      overall: { ...snapshot.overall, units },
    }
    expect(explainMeet(bent, 'e-a').map(({ same }) => same)).toEqual([
      ...[false, true, true, true, false],
    ])
  })

  it('compares nothing over several events while the meet runs', () => {
    const running = explainMeet({ ...snapshot, overall: null }, 'e-a')
    expect(running.slice(3)).toMatchObject([
      { kept: undefined, same: true },
      { kept: undefined, same: true },
    ])
  })

  it('says nothing of who took no part', () => expect(explainMeet(snapshot, 'e-x')).toEqual([]))
})
