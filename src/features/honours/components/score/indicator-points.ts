import { pointsText } from '#ui'
import type { Indicator } from '../../copy/sources'
import { unsuited } from '../../copy/unsuited'

/** An indicator's points; what is taken away has its sign, however the rules keep it. */
export function indicatorPoints({ points, rule }: Pick<Indicator, 'points' | 'rule'>): string {
  if (points === null) return unsuited
  return pointsText(rule.kind === 'deduct' ? -Math.abs(points) : points)
}
