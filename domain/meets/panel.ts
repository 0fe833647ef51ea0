import { divided, type Hundredths } from '../points'
import type { PanelRules } from './event'

/** What became of one sheet in the mean: counted, or left out at the top or the bottom (去掉最高、最低). */
export type Left = 'none' | 'high' | 'low'

/** What the sheets of one panel come to for one entrant (评委组得分). */
export interface PanelScore {
  /** The mean of what was not left out, rounded to hundredths; null without any sheet. */
  readonly mean: Hundredths | null
  /** From the lowest to the highest of all sheets (极差). */
  readonly spread: Hundredths | null
  /** In the order of the sheets. */
  readonly left: readonly Left[]
  /** Whether a sheet lies farther than the rules allow from the mean of the others (离群). */
  readonly outlier: readonly boolean[]
}

const sumOf = (totals: readonly number[]): number => totals.reduce((sum, total) => sum + total, 0)

/** Of equal totals the earlier sheet goes first, so that the same sheets leave the same ones out. */
function leftOf(totals: readonly Hundredths[], { trimEach, trimFrom }: PanelRules): Left[] {
  const trims = totals.length >= trimFrom && totals.length > 2 * trimEach ? trimEach : 0
  const order = totals
    .map((_, place) => place)
    .toSorted((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0) || a - b)
  return totals.map((_, place) => {
    const rank = order.indexOf(place)
    if (rank < trims) return 'low'
    return rank >= totals.length - trims ? 'high' : 'none'
  })
}

function isOutlier(totals: readonly Hundredths[], place: number, outlier: Hundredths): boolean {
  const others = totals.filter((_, other) => other !== place)
  if (others.length < 2) return false
  const gap = Math.abs((totals[place] ?? 0) * others.length - sumOf(others))
  return gap > outlier * others.length
}

/**
 * The trimmed mean of a panel with its spread and who stands out, out of the totals of signed sheets.
 * @example panelScore([900, 850, 950, 700, 910], { trimEach: 1, trimFrom: 5, outlier: 100 }).mean // 887
 */
export function panelScore(totals: readonly Hundredths[], rules: PanelRules): PanelScore {
  const left = leftOf(totals, rules)
  const counted = totals.filter((_, place) => left[place] === 'none')
  if (counted.length === 0) return { mean: null, spread: null, left, outlier: [] }
  return {
    mean: divided(sumOf(counted), counted.length),
    spread: Math.max(...totals) - Math.min(...totals),
    left,
    outlier: totals.map((_, place) => isOutlier(totals, place, rules.outlier)),
  }
}
