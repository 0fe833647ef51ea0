import type { Hundredths } from '#domain/points'

const MINUS = '−'

const decimalsOf = (points: Hundredths): 1 | 2 => (points % 10 === 0 ? 1 : 2)

const written = (points: Hundredths, decimals: 1 | 2): string =>
  `${points < 0 ? MINUS : ''}${(Math.abs(points) / 100).toFixed(decimals)}`

/**
 * Points (分) as they are read everywhere: one decimal, two where one would round something away.
 * @example pointsText(9260) // '92.6'
 * @example pointsText(1800) // '18.0'
 * @example pointsText(9263) // '92.63'
 */
export const pointsText = (points: Hundredths): string => written(points, decimalsOf(points))

/** Points of one column: all with as many decimals as one of them needs, so that they stand under each other. */
export function columnText(column: readonly Hundredths[]): (points: Hundredths) => string {
  const decimals = column.some((points) => decimalsOf(points) === 2) ? 2 : 1
  return (points) => written(points, decimals)
}

/** The most there can be (满分), or so many each: whole where it is whole. @example mostText(3000) // '30' */
export const mostText = (points: Hundredths): string =>
  points % 100 === 0 ? String(points / 100) : pointsText(points)

/** What something would bring. @example gainText(150) // '+1.5' */
export const gainText = (points: Hundredths): string => `+${pointsText(points)}`
