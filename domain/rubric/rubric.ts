import type { Hundredths } from '../points'

/** A reason for which points are taken (扣分点), each time it is met. */
export interface Deduction {
  readonly id: string
  readonly what: string
  readonly points: Hundredths
  /** Counted so often at most. */
  readonly timesAtMost: number
  /** Whoever meets it once has failed the whole sheet (否决项): its total is 0. */
  readonly isFatal: boolean
}

/** One thing that is judged (评分项), with what it looks like when it is done well. */
export interface Criterion {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly most: Hundredths
  /** The steps in which points are given from the most down, such as 50 (0.5); 0 where there are only deductions. */
  readonly step: Hundredths
  readonly deductions: readonly Deduction[]
}

/** What judges go by (评分标准): criteria with their points, steps and reasons for deductions. */
export interface Rubric {
  /** A judge who gives less than this share of a criterion, in hundredths, says why. */
  readonly noteBelowPercent: number
  readonly criteria: readonly Criterion[]
}

/** What a judge marked for one criterion: points given in steps, and how often each reason for a deduction was met. */
export interface Mark {
  readonly given: Hundredths
  readonly met: Readonly<Record<string, number>>
  /** Why, in the judge's own words; needed where points are far down. */
  readonly note: string
}

/** Marks by criterion; what is missing is not judged yet. */
export type Marks = Readonly<Record<string, Mark>>
