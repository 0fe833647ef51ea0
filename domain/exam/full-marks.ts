import type { Blueprint } from './blueprint'

type Made = Pick<Blueprint, 'fixed' | 'parts'>

/** How many questions a paper of this blueprint has. */
export const questionCountOf = ({ fixed, parts }: Made): number =>
  fixed.length + parts.reduce((sum, { count }) => sum + count, 0)

/** The points of a paper that is all right (满分), without any bonus for time. */
export const fullMarksOf = ({ fixed, parts }: Made): number =>
  fixed.reduce((sum, { points }) => sum + points, 0) +
  parts.reduce((sum, { count, points }) => sum + count * points, 0)

/** The points of the cheapest question; 0 for a paper without any. */
export const smallestPointsOf = ({ fixed, parts }: Made): number => {
  const all = [...fixed, ...parts].map(({ points }) => points)
  return all.length === 0 ? 0 : Math.min(...all)
}
