/** Points (分) in hundredths: `9260` is 92.60. Whole numbers, so that a total is the same on any machine. */
export type Hundredths = number

/**
 * A quotient of whole numbers, rounded to the nearest whole one, halves away from zero (四舍五入): exact, without
 * a fraction of a double on the way.
 * @throws RangeError when there is nothing to divide by: whoever asks says 不适用 instead.
 * @example divided(5, 2) // 3
 * @example divided(-5, 2) // -3
 */
export function divided(part: number, whole: number): number {
  if (whole <= 0) throw new RangeError('nothing to divide by')
  const size = Math.floor((2 * Math.abs(part) + whole) / (2 * whole))
  return part < 0 && size > 0 ? -size : size
}
