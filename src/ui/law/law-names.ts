/** A stretch of text; a law's name (法规名) is not broken at the end of a line. */
export interface NameStretch {
  /** Where it begins in the text. */
  at: number
  text: string
  whole: boolean
}

/** A name longer than this may break: unbroken it would not fit a line in 关怀模式. */
const LONGEST_WHOLE = 13

/**
 * Splits a text at the names of laws in it.
 * @example lawNames('符合《行政处罚法》的规定') // 符合 · 《行政处罚法》 · 的规定
 */
export function lawNames(text: string): NameStretch[] {
  const stretches: NameStretch[] = []
  let at = 0
  for (const piece of text.split(/(《[^《》]+》)/)) {
    const whole = piece.startsWith('《') && piece.length <= LONGEST_WHOLE
    if (piece !== '') stretches.push({ at, text: piece, whole })
    at += piece.length
  }
  return stretches
}
