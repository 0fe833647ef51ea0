import type { Level } from '../boards'
import type { Hundredths } from '../points'
import type { Source } from './source'

/**
 * How what was measured becomes points: a share of a whole, full points from `fullPercent` on; or so many points each;
 * or so many taken away each.
 */
export type Rule =
  | { readonly kind: 'share'; readonly fullPercent: number }
  | { readonly kind: 'each'; readonly points: Hundredths }
  | { readonly kind: 'deduct'; readonly points: Hundredths }

/** An indicator (指标): where it comes from, the most it can give (or, deducting, take), and its rule. */
export interface Indicator {
  readonly id: string
  readonly name: string
  readonly source: Source
  readonly most: Hundredths
  readonly rule: Rule
}

/** Indicators shown as one row of the flag page, such as 案卷评查. */
export interface Section {
  readonly id: string
  readonly name: string
  readonly indicators: readonly Indicator[]
}

/** What bars a unit from the flag whatever its points are (一票否决), such as 廉洁纪律. */
export interface VetoKind {
  readonly id: string
  readonly name: string
  readonly says: string
}

/** How pioneer flags (执法先锋流动红旗) are scored: a part of the plan, copied into each period when it is opened. */
export interface Scheme {
  readonly version: string
  readonly sections: readonly Section[]
  readonly vetoes: readonly VetoKind[]
  /** Days of public notice (公示) before the flag is awarded. */
  readonly noticeDays: number
}

/** Groups (组别) among which a flag goes round: 站所, 县级, 市级. */
export type Group = Level

/** What the plan says of flags and other awards. */
export interface HonoursRules {
  readonly period: 'month' | 'quarter'
  readonly scheme: Scheme
  /** At most this share of all units, and of all persons, is 年度优秀 (the plan's measure 13), in hundredths. */
  readonly excellentPercent: number
}

/** All indicators of a scheme, in order. */
export const indicatorsOf = ({ sections }: Scheme): readonly Indicator[] =>
  sections.flatMap(({ indicators }) => indicators)
