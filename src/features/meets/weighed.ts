import { divided, type Hundredths } from '#domain/points'
import type { OverallRow } from './queries'

/** A line of a weighed sum: what counted, its weight, and both multiplied; points in hundredths. */
export interface WeighedPart {
  readonly event: string
  readonly counted: Hundredths | null
  readonly weight: number
  readonly product: Hundredths
}

/** How a total came about (加权平均): every part, all together, and the weights it was divided by. */
export interface Weighed {
  readonly parts: readonly WeighedPart[]
  readonly sum: Hundredths
  readonly weights: number
}

/** Weights are in hundredths as points are: 15.00 × 91.30 = 1369.50, whatever the meet's weights add up to. */
export function weighed({ parts }: Pick<OverallRow, 'parts'>): Weighed {
  const exact = parts.reduce((sum, { counted, weight }) => sum + (counted ?? 0) * weight, 0)
  return {
    parts: parts.map((part) => ({
      ...part,
      product: divided((part.counted ?? 0) * part.weight, 100),
    })),
    sum: divided(exact, 100),
    weights: parts.reduce((sum, { weight }) => sum + weight, 0),
  }
}
