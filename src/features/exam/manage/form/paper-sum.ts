import type { Blueprint } from './form'

/** How long a paper is and what it comes to. */
export interface PaperSum {
  readonly questions: number
  readonly points: number
}

/** Questions and full marks (题数、满分) of a blueprint, fixed ones first. */
export function paperSum({ fixed, parts }: Blueprint): PaperSum {
  const sum = {
    questions: fixed.length,
    points: fixed.reduce((all, { points }) => all + points, 0),
  }
  for (const { count, points } of parts) {
    sum.questions += count
    sum.points += count * points
  }
  return sum
}

const MOST = 100

/** Whether a count or points of a part can be sent: 1 to 100. */
export const isPartNumber = (value: number): boolean => value >= 1 && value <= MOST

/** Whether every line of a blueprint is filled in. */
export const isFilledIn = ({ parts }: Blueprint): boolean =>
  parts.every(({ count, points }) => isPartNumber(count) && isPartNumber(points))
