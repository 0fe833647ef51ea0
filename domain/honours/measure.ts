import { divided, type Hundredths } from '../points'
import type { Evidence } from './evidence'
import type { Indicator } from './scheme'
import type { IndicatorScore } from './score'

const byMoment = (a: Evidence, b: Evidence): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/** Evidence in the order of its moments, whatever order it came in; the same thing once, as it was said last. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const inOrder = evidence.toSorted(byMoment)
  return [...new Map(inOrder.map((each) => [each.id, each])).values()].toSorted(byMoment)
}

const sumOf = (evidence: readonly Evidence[], field: 'part' | 'whole'): number =>
  evidence.reduce((sum, each) => sum + each[field], 0)

/** Points of a share: full from `fullPercent` on. Null where there is no whole: 不适用 (house law 8). */
function shared(part: number, whole: number, most: Hundredths, fullPercent: number) {
  if (whole === 0) return null
  const full = whole * fullPercent
  return divided(most * Math.min(part * 100, full), full)
}

/** What was measured becomes points by the indicator's rule; taken away, they are below 0. */
function pointsOf({ rule, most }: Indicator, part: number, whole: number): Hundredths | null {
  if (rule.kind === 'share') return shared(part, whole, most, rule.fullPercent)
  const points = Math.min(most, part * rule.points)
  return rule.kind === 'each' || points === 0 ? points : -points
}

/**
 * Measures one indicator (指标) of a unit by its evidence. What is counted and was not done is 0 points, not 不适用:
 * nobody but the unit itself decides whether there is a case to publish.
 */
export function measure(indicator: Indicator, evidence: readonly Evidence[]): IndicatorScore {
  const counted = distinct(evidence)
  const part = sumOf(counted, 'part')
  const whole = sumOf(counted, 'whole')
  const points = pointsOf(indicator, part, whole)
  return { indicator: indicator.id, part, whole, points, most: indicator.most, evidence: counted }
}
