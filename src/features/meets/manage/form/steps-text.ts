import type { MeasureOf, Step } from '#domain/meets'

const trimmed = (hundredths: number): string => String(hundredths / 100)

function valueText(measure: MeasureOf, value: number): string {
  if (measure === 'count') return String(value)
  if (measure === 'distance') return trimmed(value)
  const minutes = Math.floor(value / 6_000)
  const seconds = trimmed(value % 6_000)
  return minutes === 0 ? seconds : `${minutes}:${value % 6_000 < 1_000 ? '0' : ''}${seconds}`
}

/** A value as it is written: `3:40` or `12.5` for a time, a whole number for a count, metres for a distance. */
function readValue(measure: MeasureOf, text: string): number | undefined {
  const parts = text.split(/[:：]/)
  if (!parts.every((part) => /^\d+(\.\d{1,2})?$/.test(part)) || parts.length > 2) return undefined
  const [first = 0, second] = parts.map(Number)
  if (measure === 'time')
    return Math.round((second === undefined ? first : first * 60 + second) * 100)
  if (second !== undefined) return undefined
  if (measure === 'count') return Number.isInteger(first) ? first : undefined
  return Math.round(first * 100)
}

/** Steps of a standard, one a line: the value, then its points. @example '3:40 100\n3:55 90' */
export const stepsText = (measure: MeasureOf, steps: readonly Step[]): string =>
  steps.map(({ value, points }) => `${valueText(measure, value)} ${trimmed(points)}`).join('\n')

/** Reads steps back; undefined where a line can't be read. Empty lines are none. */
export function stepsOf(measure: MeasureOf, text: string): Step[] | undefined {
  const steps: Step[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [written = '', given = '', ...more] = line.trim().split(/[\s,，]+/)
    const value = readValue(measure, written)
    const points = /^\d+(\.\d{1,2})?$/.test(given) ? Math.round(Number(given) * 100) : undefined
    if (value === undefined || points === undefined || more.length > 0) return undefined
    steps.push({ value, points })
  }
  return steps
}
