import type { Reply } from '#contract/index'
import type { Hundredths } from '#domain/points'

export type Running = NonNullable<Reply<'honours', 'flag'>['running']>
export type Mine = NonNullable<Running['mine']>

/** How near my unit is to the flag (离红旗还差). */
export type Gap =
  | { readonly kind: 'notMine' }
  | { readonly kind: 'vetoed' | 'unranked'; readonly mine: Mine }
  | { readonly kind: 'first' | 'level' | 'behind'; readonly mine: Mine; readonly by: Hundredths }

/** Both of us have points: there is a line to draw. */
export type Drawn = Extract<Gap, { readonly by: Hundredths }>

/** Reads it off the period that runs; a veto (一票否决) goes before points. */
export function gapOf({ first, mine }: Pick<Running, 'first' | 'mine'>): Gap {
  if (mine === null) return { kind: 'notMine' }
  if (mine.vetoed) return { kind: 'vetoed', mine }
  if (mine.total === null || mine.rank === null || first === null) return { kind: 'unranked', mine }
  if (mine.rank === 1) return { kind: 'first', mine, by: 0 }
  const by = first.total - mine.total
  return by > 0 ? { kind: 'behind', mine, by } : { kind: 'level', mine, by: 0 }
}

/** Where the flag stands on the line, in percent of its length. */
export const FLAG_AT = 76

/** The line on a usual phone, and what two labels keep between them. */
const LINE_POINTS = 318
const BETWEEN = 6
/** How wide digits are, and what stands between them, beside a Chinese character. */
const DIGIT = 0.56
const NARROW = 0.28

function widthOf(text: string): number {
  const narrow = (text.match(/[. ]/g) ?? []).length
  const digits = (text.match(/\d/g) ?? []).length
  return text.length - narrow - digits + narrow * NARROW + digits * DIGIT
}

/**
 * The room two labels need beside each other, in percent of the line; `size` is that of their letters, in points.
 * @example roomFor(['我们 90.5', '铁西 92.6'], 13) // 19
 */
export function roomFor(labels: readonly string[], size: number): number {
  const half = labels.reduce((width, label) => width + widthOf(label) * size, 0) / 2
  return Math.round(((half + BETWEEN) * 100) / LINE_POINTS)
}

/** Ten points are the whole line; nearer than the labels are wide, or beyond its beginning, nothing is drawn. */
const PERCENT_A_POINT = 10
const FARTHEST = 62

/**
 * Where we stand on the line, in percent; `apart` is the room two labels need beside each other.
 * @example markAt(210, 20) // 55
 */
export function markAt(by: Hundredths, apart: number): number {
  const distance = Math.round((by * PERCENT_A_POINT) / 100)
  return FLAG_AT - Math.min(FARTHEST, Math.max(apart, distance))
}
