import { describe, expect, it } from 'vitest'
import { each, evidence, indicator, scheme, share } from './examples'
import { explainFlag, type Snapshot, scoreOf, standingOf } from './index'

const plan = scheme([indicator('x', share()), indicator('y', each(500))])
const kept = (unit: string, part: number) => ({
  unit,
  vetoes: [],
  ...scoreOf(plan, { x: [evidence(`x-${unit}`, part, 9)] }),
})
const [a, b] = [kept('a', 3), kept('b', 7)]
const scores = [a, b]
const contenders = scores.map(({ unit, ...score }) => ({ unit, score, vetoed: false }))
const places = standingOf(contenders, plan, '2026-q3')
const snapshot: Snapshot = { period: '2026-q3', scheme: plan, scores, places }
const same = (of: Snapshot, unit: string) => explainFlag(of, unit)?.map((step) => step.same)

describe('an explanation', () => {
  it('goes from every indicator to the total and the place', () => {
    const steps = explainFlag(snapshot, 'a') ?? []
    expect(steps.map(({ step }) => step)).toEqual(['indicator', 'indicator', 'total', 'place'])
    expect(steps.at(0)).toMatchObject({ anew: { part: 3, whole: 9, points: 333 }, same: true })
    expect(steps.at(2)).toMatchObject({ anew: { earned: 333, applicable: 2000, total: 1665 } })
    expect(steps.at(3)).toMatchObject({ anew: { rank: 2 }, of: 2, same: true })
  })

  it.each([
    ['points', { indicators: a.indicators.map((one) => ({ ...one, points: 334 })) }, 0],
    ['what was measured', { indicators: a.indicators.map((one) => ({ ...one, part: 4 })) }, 0],
    ['a total', { total: 1666 }, 2],
    ['an indicator that is gone', { indicators: a.indicators.slice(0, 1) }, 1],
  ])('finds %s that does not follow from the evidence', (_, change, at) => {
    const forged = { ...snapshot, scores: [{ ...a, ...change }, b] }
    expect(same(forged, 'a')?.[at]).toBe(false)
  })

  it('finds a place that does not follow from the scores', () => {
    const swapped = places.map((place) => ({ ...place, rank: place.rank === 1 ? 2 : 1 }))
    expect(same({ ...snapshot, places: swapped }, 'a')).toEqual([true, true, true, false])
    expect(same({ ...snapshot, places: [] }, 'b')?.at(-1)).toBe(false)
  })

  it('does not mind in which order fields were stored', () => {
    const stored = places.map(({ unit, rank, total, vetoed, toldBy }) => ({
      ...{ toldBy, vetoed, total },
      ...{ rank, unit },
    }))
    expect(same({ ...snapshot, places: stored }, 'b')).toEqual([true, true, true, true])
  })

  it('explains nobody the group does not have', () =>
    expect(explainFlag(snapshot, 'c')).toBeUndefined())
})
