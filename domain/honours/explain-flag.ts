import type { Period } from './period'
import { type Indicator, indicatorsOf, type Scheme } from './scheme'
import type { FlagScore, IndicatorScore, Veto } from './score'
import { scoreOf } from './score-of'
import { type Contender, type Place, standingOf } from './standing-of'

/** A unit's score as a snapshot (快照) keeps it. */
export interface KeptScore extends FlagScore {
  readonly unit: string
  readonly vetoes: readonly Veto[]
}

/** A group's snapshot: all its units' scores, and the standing that was published. */
export interface Snapshot {
  readonly period: Period
  readonly scheme: Scheme
  readonly scores: readonly KeptScore[]
  readonly places: readonly Place[]
}

/** What was reckoned anew, beside what the snapshot says, if it says anything. */
interface Beside<T> {
  readonly anew: T
  readonly kept: T | undefined
  readonly same: boolean
}

/** One line of an explanation: evidence → measure → points, the total, and the place. */
export type FlagStep =
  | ({ readonly step: 'indicator'; readonly indicator: Indicator } & Beside<IndicatorScore>)
  | ({ readonly step: 'total' } & Beside<Omit<FlagScore, 'indicators'>>)
  | ({
      readonly step: 'place'
      readonly of: number
      readonly vetoes: readonly Veto[]
    } & Beside<Place | undefined>)

const beside = <T>(anew: T, kept: T | undefined): Beside<T> => ({
  anew,
  kept,
  same: text(anew) === text(kept),
})

/** Field by field in one order, so that equal is equal however it was stored. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}

const anew = (scheme: Scheme, { indicators }: FlagScore): FlagScore =>
  scoreOf(scheme, Object.fromEntries(indicators.map((each) => [each.indicator, each.evidence])))

const sums = ({ earned, applicable, deducted, total }: FlagScore) => ({
  earned,
  applicable,
  deducted,
  total,
})

const contenders = ({ scheme, scores }: Snapshot): Contender[] =>
  scores.map((kept) => ({
    unit: kept.unit,
    score: anew(scheme, kept),
    vetoed: kept.vetoes.length > 0,
  }))

const placeIn = (places: readonly Place[], unit: string): Place | undefined =>
  places.find((each) => each.unit === unit)

const indicatorSteps = (scheme: Scheme, kept: FlagScore, again: FlagScore): FlagStep[] =>
  indicatorsOf(scheme).flatMap((indicator, at) => {
    const measured = again.indicators[at]
    return measured
      ? [{ step: 'indicator' as const, indicator, ...beside(measured, kept.indicators[at]) }]
      : []
  })

/**
 * Explains a published score to the last point: reckons it anew from the snapshot's evidence alone, and its place
 * from all scores of its group, each step beside what was published. Undefined where the group has no such unit.
 */
export function explainFlag(snapshot: Snapshot, unit: string): FlagStep[] | undefined {
  const { scheme, period, scores, places } = snapshot
  const kept = scores.find((each) => each.unit === unit)
  if (!kept) return undefined
  const again = anew(scheme, kept)
  const standing = standingOf(contenders(snapshot), scheme, period)
  const of = standing.filter(({ rank }) => rank !== null).length
  const place = beside(placeIn(standing, unit), placeIn(places, unit))
  return [
    ...indicatorSteps(scheme, kept, again),
    { step: 'total', ...beside(sums(again), sums(kept)) },
    { step: 'place', of, vetoes: kept.vetoes, ...place },
  ]
}
