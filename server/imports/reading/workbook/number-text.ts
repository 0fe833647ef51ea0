import { dateFromSerial, format, getFormatInfo, isDateFormat } from 'numfmt'

/** From here on a number is a phone or a certificate number (手机号, 证号): every digit is meant. */
const IDENTIFIERS_FROM = 1e10
/** What a spreadsheet keeps of a number. */
const DIGITS_KEPT = 15
/** Days between the two calendars of spreadsheets: that of old Macs begins in 1904. */
const DAYS_TO_1904 = 1462

const two = (number: number): string => String(number).padStart(2, '0')

/** `2026-11-27`, with `09:30` behind it where the cell holds a time of day, or the time alone. */
function dateText(serial: number): string {
  const [year, month, day, hours, minutes] = dateFromSerial(serial)
  const time = `${two(hours)}:${two(minutes)}`
  if (serial < 1) return time
  const date = `${year}-${two(month)}-${two(day)}`
  return serial % 1 === 0 ? date : `${date} ${time}`
}

/** A number in full, never as 1.38E+10, and without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function plainNumber(number: number): string {
  if (Number.isSafeInteger(number)) return String(number)
  const rounded = Number(number.toPrecision(DIGITS_KEPT))
  return /e/.test(String(rounded)) ? rounded.toLocaleString('en', PLAIN) : String(rounded)
}
const PLAIN = { useGrouping: false, maximumFractionDigits: 20 }

function formatted(number: number, pattern: string): string {
  const { type } = getFormatInfo(pattern)
  if (type === 'general' || type === 'text' || type === 'scientific') return plainNumber(number)
  return format(pattern, number, { locale: 'zh-CN' }).trim()
}

/**
 * What people see of a number in its cell (显示的样子): 0.5 as 50% where the cell says so, 45000 as 2023-03-15; but a
 * phone number keeps its digits whatever the cell says.
 */
export function numberText(number: number, pattern: string, from1904: boolean): string {
  if (isDateFormat(pattern)) return dateText(from1904 ? number + DAYS_TO_1904 : number)
  if (Math.abs(number) >= IDENTIFIERS_FROM) return plainNumber(number)
  return formatted(number, pattern)
}
