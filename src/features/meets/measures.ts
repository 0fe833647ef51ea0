import type { MeasureOf } from '#domain/meets'

const two = (count: number): string => String(count).padStart(2, '0')
const trimmed = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${two(hundredths % 100)}`.replace(/\.?0+$/, '')

function timeOf(hundredths: number): string {
  const [minutes, rest] = [Math.floor(hundredths / 6_000), hundredths % 6_000]
  const seconds = rest === 0 ? '0' : trimmed(rest) || '0'
  return minutes === 0 ? `${seconds} 秒` : `${minutes} 分 ${seconds} 秒`
}

/**
 * A measured value as people say it (测得值): hundredths of a second, a count, centimetres.
 * @example measureText('time', 81_050) // '13 分 30.5 秒'
 * @example measureText('distance', 235) // '2.35 米'
 */
export function measureText(measure: MeasureOf, value: number): string {
  if (measure === 'time') return timeOf(value)
  return measure === 'count' ? `${value} 个` : `${(value / 100).toFixed(2)} 米`
}
