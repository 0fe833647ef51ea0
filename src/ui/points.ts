import type { Hundredths } from '#domain/points'

/**
 * Points as they are read (分数): one decimal, two only where they say more. A sign stands before what is taken away.
 * @example pointsText(9260) // '92.6'
 * @example pointsText(9265) // '92.65'
 */
export function pointsText(points: Hundredths): string {
  const size = Math.abs(points)
  const rest = String(size % 100).padStart(2, '0')
  const decimals = rest.endsWith('0') ? rest.slice(0, 1) : rest
  return `${points < 0 ? '−' : ''}${Math.floor(size / 100)}.${decimals}`
}

/** The most there could be (满分), without needless decimals. @example mostText(3000) // '30' */
export const mostText = (points: Hundredths): string => pointsText(points).replace(/\.0$/, '')
