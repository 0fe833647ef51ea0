import type { MeasureOf } from '#domain/meets'
import type { Typed, ValueSheet } from './draft'

/** 99 分 59 秒 99, 999,999 times, 9999.99 metres. */
const MOST_DIGITS = 6

const typedOf = ({ digits, isUnfinished, note }: ValueSheet): Typed => ({
  digits,
  isUnfinished,
  note,
})
const change = (sheet: ValueSheet, to: Partial<Typed>): ValueSheet => ({
  ...sheet,
  ...to,
  past: [...sheet.past, typedOf(sheet)],
})

/** One more digit at the end; noughts before the first digit say nothing. */
export function type(sheet: ValueSheet, digit: string): ValueSheet {
  const digits = `${sheet.digits}${digit}`.replace(/^0+(?=\d)/, '')
  if (digits.length > MOST_DIGITS) return sheet
  return change(sheet, { digits, isUnfinished: false })
}

/** Without its last digit (退格). */
export const erase = (sheet: ValueSheet): ValueSheet =>
  sheet.digits === '' ? sheet : change(sheet, { digits: sheet.digits.slice(0, -1) })

/** Did not finish (未完成), or did after all. */
export const finish = (sheet: ValueSheet, isUnfinished: boolean): ValueSheet =>
  change(sheet, { isUnfinished, ...(isUnfinished && { digits: '' }) })

/** Writes a note; a sentence is taken back as a whole. */
export function remark(sheet: ValueSheet, note: string): ValueSheet {
  const last = sheet.past[sheet.past.length - 1]
  const goesOn = last?.digits === sheet.digits && last.isUnfinished === sheet.isUnfinished
  return goesOn ? { ...sheet, note } : change(sheet, { note })
}

/** Takes the last tap back (撤销). */
export function untype(sheet: ValueSheet): ValueSheet {
  const last = sheet.past[sheet.past.length - 1]
  return last ? { ...sheet, ...last, past: sheet.past.slice(0, -1) } : sheet
}

const numberIn = (digits: string, from: number, until?: number): number =>
  Number(digits.slice(from, until))

/** The digits of a time as minutes, seconds and hundredths, read from the end. */
function timeIn(digits: string): readonly [number, number, number] {
  const padded = digits.padStart(5, '0')
  return [numberIn(padded, 0, -4), numberIn(padded, -4, -2), numberIn(padded, -2)]
}

/**
 * What was typed as a value: hundredths of a second, times, or centimetres; null for who did not finish; undefined while
 * nothing is typed, or while its seconds go beyond a minute.
 */
export function valueTyped(
  measure: MeasureOf,
  { digits, isUnfinished }: Typed,
): number | null | undefined {
  if (isUnfinished) return null
  if (digits === '') return undefined
  if (measure !== 'time') return Number(digits)
  const [minutes, seconds, hundredths] = timeIn(digits)
  return seconds < 60 ? (minutes * 60 + seconds) * 100 + hundredths : undefined
}

/** The digits that would say a value. @example digitsOf('time', 72_005) // '120005' */
export function digitsOf(measure: MeasureOf, value: number): string {
  if (measure !== 'time') return String(value)
  const seconds = Math.floor(value / 100)
  const parts = [Math.floor(seconds / 60), seconds % 60, value % 100]
  const [minutes = '', ...rest] = parts.map((part, place) =>
    place === 0 ? String(part) : String(part).padStart(2, '0'),
  )
  return `${minutes}${rest.join('')}`.replace(/^0+(?=\d)/, '')
}

const two = (number: number): string => String(number).padStart(2, '0')

/** What was typed as it is read. @example shownDigits('time', '120005') // '12:00.05' */
export function shownDigits(measure: MeasureOf, digits: string): string {
  if (measure === 'count') return digits === '' ? '0' : digits
  if (measure === 'distance') {
    const padded = digits.padStart(3, '0')
    return `${numberIn(padded, 0, -2)}.${padded.slice(-2)}`
  }
  const [minutes, seconds, hundredths] = timeIn(digits)
  return `${minutes}:${two(seconds)}.${two(hundredths)}`
}
