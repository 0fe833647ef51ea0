import type { Hundredths } from '../points'
import type { Evidence } from './evidence'

/** What one indicator comes to. */
export interface IndicatorScore {
  readonly indicator: string
  readonly part: number
  readonly whole: number
  /** Null: 不适用, nothing to measure; the total is then reckoned over the other indicators. */
  readonly points: Hundredths | null
  readonly most: Hundredths
  readonly evidence: readonly Evidence[]
}

/** A veto (一票否决) against a unit, with what proves it. */
export interface Veto {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly by: string
  readonly at: number
}

/** A unit's score (得分) in a period, with all it is made of. */
export interface FlagScore {
  readonly indicators: readonly IndicatorScore[]
  /** Points of applicable indicators, and the most they could be: `total` is the one over the other, of 10,000. */
  readonly earned: Hundredths
  readonly applicable: Hundredths
  readonly deducted: Hundredths
  /** Null where no indicator applies. */
  readonly total: Hundredths | null
}
