import { identityCheck } from './check-digits'
import { type Detector, detects } from './spans'

/** The first two digits, by province (GB/T 2260); 81 to 83 and 91 on permits of residence. */
const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)'
const MONTH_AND_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])'
const GAP = '[ -]{0,2}'

const WHOLE = new RegExp(
  `(^|\\D)${PROVINCE}\\d{4}${GAP}(?:18|19|20)\\d{2}${MONTH_AND_DAY}${GAP}\\d{3}[\\dX](?!\\d)`,
  'g',
)
const OLD = new RegExp(`(^|\\D)${PROVINCE}\\d{6}${MONTH_AND_DAY}\\d{3}(?![\\dX])`, 'g')
/** Named as one, whatever its check digit says: people mistype. */
const NAMED =
  /((?:身份证|身份号码|公民身份)(?:号码|证号|编号|号)?[:为是]{0,2}\s?)\d{6}[\d -]{8,14}[\dX](?!\d)/g

const isDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day

const numberIn = (text: string, from: number, until: number): number =>
  Number(text.slice(from, until))

function isWhole(found: string): boolean {
  const digits = found.replace(/[ -]/g, '')
  const day = isDay(numberIn(digits, 6, 10), numberIn(digits, 10, 12), numberIn(digits, 12, 14))
  return day && identityCheck(digits.slice(0, 17)) === digits.charAt(17)
}

/** The old ones of fifteen digits say the year with two. */
const isOld = (found: string): boolean =>
  isDay(1900 + numberIn(found, 6, 8), numberIn(found, 8, 10), numberIn(found, 10, 12))

/** Identity numbers (公民身份号码): eighteen with their check digit, fifteen with a day that exists. */
export const IDENTITY_NUMBERS: readonly Detector[] = [
  detects(WHOLE, isWhole),
  detects(OLD, isOld),
  detects(NAMED),
]
