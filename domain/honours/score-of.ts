import { divided } from '../points'
import type { EvidenceByIndicator } from './evidence'
import { measure } from './measure'
import { indicatorsOf, type Scheme } from './scheme'
import type { FlagScore, IndicatorScore } from './score'

/** What a total is out of, in hundredths: 100 points. */
const FULL = 10_000

/** The sum of points of these indicators, and the most they could give; 不适用 is in neither. */
function sumOf(scores: readonly IndicatorScore[]) {
  const applying = scores.filter(({ points }) => points !== null)
  return {
    points: applying.reduce((sum, { points }) => sum + (points ?? 0), 0),
    most: applying.reduce((sum, { most }) => sum + most, 0),
  }
}

/**
 * A unit's score (得分) by the scheme: what it earned over what applies to it, of 100 points, less what is taken away,
 * never below 0. Null where nothing applies. The same evidence in another order gives the same score.
 */
export function scoreOf(scheme: Scheme, evidence: EvidenceByIndicator): FlagScore {
  const measured = indicatorsOf(scheme).map((indicator) => ({
    takes: indicator.rule.kind === 'deduct',
    score: measure(indicator, evidence[indicator.id] ?? []),
  }))
  const scoresThat = (takes: boolean) =>
    measured.filter((each) => each.takes === takes).map(({ score }) => score)
  const { points: earned, most: applicable } = sumOf(scoresThat(false))
  const deducted = scoresThat(true).reduce((sum, { points }) => sum - (points ?? 0), 0)
  const total = applicable === 0 ? null : Math.max(0, divided(earned * FULL, applicable) - deducted)
  return { indicators: measured.map(({ score }) => score), earned, applicable, deducted, total }
}
