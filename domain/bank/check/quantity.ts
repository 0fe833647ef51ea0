import { NUMERAL, NUMERAL_CHARACTERS, numberOf } from './numeral'
import { NAMED_SINGLY, UNITS } from './unit'

/** The longest name first: 千米 before 米. */
const UNIT = [...UNITS.keys()].toSorted((a, b) => b.length - a.length).join('|')
/** 第三人 counts nobody. */
const QUANTITY = new RegExp(`(?<![第\\d.${NUMERAL_CHARACTERS}])(${NUMERAL})(${UNIT})`, 'g')
/** 1至5倍: the unit stands once and belongs to both. */
const RANGE = new RegExp(`(${NUMERAL})([至到~—–-])(?=(?:${NUMERAL})(${UNIT}))`, 'g')
/** 二万元以上五万元以下, 二至五倍: where both ends stand side by side. */
const SPAN = new RegExp(`(${NUMERAL})(${UNIT})?(?:以上|[至到~—–-])(${NUMERAL})(${UNIT})`, 'g')
/** 2021年7月15日 is a date, not three lengths of time. */
const DATE = /\d{4}年(\d+月(\d+日)?)?|\d+月\d+日|[〇零一二三四五六七八九]{4}年/g
const FRACTION = new RegExp(`(${NUMERAL})分之(${NUMERAL})`, 'g')
const AMOUNT = new RegExp(`^(${NUMERAL})(${UNIT})$`)

// Binary fractions: 255 × 0.01 must be 2.55.
const rounded = (number: number): number => Number(number.toFixed(6))

/** 百分之二十 is 20%, and so is 五分之一: a part is told in one way. */
const withPercent = (text: string): string =>
  text.replace(
    FRACTION,
    (_, whole: string, part: string) => `${rounded((numberOf(part) * 100) / numberOf(whole))}%`,
  )

const inOneWidth = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const readable = (text: string): string => withPercent(inOneWidth(text)).replace(DATE, '')

/** A number and what it counts, in the one unit for that (千克 for 吨). */
export interface Amount {
  readonly number: number
  readonly unit: string
}

function amount(numeral: string, name: string): Amount {
  const { unit, of } = UNITS.get(name) ?? { unit: name, of: 1 }
  return { number: rounded(numberOf(numeral) * of), unit }
}

/**
 * Reads one amount that stands by itself; nothing when it is none, or names no unit.
 * @example amountOf('3万元') // { number: 30000, unit: '元' }
 */
export function amountOf(text: string): Amount | null {
  const read = AMOUNT.exec(inOneWidth(text))
  return read === null ? null : amount(read[1] ?? '', read[2] ?? '')
}

/** An amount in the one spelling. */
export const spelt = ({ number, unit }: Amount): string => `${number}${unit}`

/** One number with its unit, in the one spelling; nothing when it is but a word. */
function quantity(numeral: string, name: string): string[] {
  const counted = amount(numeral, name)
  return numeral === '一' && NAMED_SINGLY.has(counted.unit) ? [] : [spelt(counted)]
}

/**
 * The numbers with units a text states, in one spelling.
 * @example quantitiesOf('七日内处三万元以下罚款') // ['7日', '30000元']
 */
export function quantitiesOf(text: string): string[] {
  return [...readable(text).replace(RANGE, '$1$3$2').matchAll(QUANTITY)].flatMap(
    ([, numeral = '', name = '']) => quantity(numeral, name),
  )
}

/**
 * The spans (幅度) a text states, in one spelling: both ends of a fine belong together.
 * @example spansOf('处二万元以上五万元以下的罚款') // ['20000元–50000元']
 */
export const spansOf = (text: string): string[] =>
  [...readable(text).matchAll(SPAN)].map(([, from = '', own, to = '', unit = '']) =>
    [amount(from, own ?? unit), amount(to, unit)].map(spelt).join('–'),
  )

/** A text with its numbers in Arabic digits: 七日 and 7日 read alike, 百分之五 and 5%. */
export const withPlainNumbers = (text: string): string =>
  withPercent(text).replace(new RegExp(NUMERAL, 'g'), (numeral) => String(numberOf(numeral)))
