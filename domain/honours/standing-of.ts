import { shareOf } from '../lot'
import type { Hundredths } from '../points'
import type { Period } from './period'
import type { Scheme } from './scheme'
import { type IndicatorPoints, sectionsOf } from './sections'

/** A unit that is ranked: what it came to, and whether it is barred (一票否决). */
export interface Contender {
  readonly unit: string
  readonly score: {
    readonly indicators: readonly IndicatorPoints[]
    readonly total: Hundredths | null
  }
  readonly vetoed: boolean
}

/** What tells two units of one total apart: the id of a section, or 抽签. */
export const BY_LOT = 'lot'

/** A unit's place (名次). */
export interface Place {
  readonly unit: string
  /** Null for who is barred, and for whom nothing applies. */
  readonly rank: number | null
  readonly total: Hundredths | null
  readonly vetoed: boolean
  /** What told it from the one before it at the same total; null when nothing had to. */
  readonly toldBy: string | null
}

/** The seed of a unit's lot (抽签): anybody can draw it again. */
export const lotSeed = (period: Period, unit: string): string => `${period}:${unit}`

interface Ranked extends Contender {
  readonly total: Hundredths
  /** Points by section; 不适用 counts as none here. */
  readonly sections: readonly number[]
  readonly lot: number
}

const firstDifference = (a: Ranked, b: Ranked): number =>
  a.sections.findIndex((points, at) => points !== b.sections[at])

function compare(a: Ranked, b: Ranked): number {
  const at = firstDifference(a, b)
  const bySection = at === -1 ? 0 : (b.sections[at] ?? 0) - (a.sections[at] ?? 0)
  return b.total - a.total || bySection || a.lot - b.lot || (a.unit < b.unit ? -1 : 1)
}

function toldBy(unit: Ranked, before: Ranked | undefined, { sections }: Scheme): string | null {
  if (before?.total !== unit.total) return null
  return sections[firstDifference(before, unit)]?.id ?? BY_LOT
}

const isRanked = ({ vetoed, score }: Contender): boolean => !vetoed && score.total !== null

function readied(contender: Contender, scheme: Scheme, period: Period): Ranked {
  const { unit, score } = contender
  return {
    ...contender,
    total: score.total ?? 0,
    sections: sectionsOf(scheme, score).map(({ points }) => points ?? 0),
    lot: shareOf(lotSeed(period, unit)),
  }
}

/**
 * The standing (名次) of a group: by total, then by points of each section in the scheme's order, then by lot (抽签), so
 * that no two share a place and the flag goes to one. Who is barred or has no total follows, without a place.
 */
export function standingOf(
  contenders: readonly Contender[],
  scheme: Scheme,
  period: Period,
): Place[] {
  const ranked = contenders
    .filter(isRanked)
    .map((each) => readied(each, scheme, period))
    .toSorted(compare)
  const placed = ranked.map((each, at) => ({
    unit: each.unit,
    rank: at + 1,
    total: each.total,
    vetoed: false,
    toldBy: toldBy(each, ranked[at - 1], scheme),
  }))
  const others = contenders
    .filter((each) => !isRanked(each))
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1))
    .map(({ unit, score: { total }, vetoed }) => ({
      unit,
      rank: null,
      total,
      vetoed,
      toldBy: null,
    }))
  return [...placed, ...others]
}
