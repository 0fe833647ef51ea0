import { NUMERAL_CHARACTERS, numberOf } from './numeral'
import { NAMED_SINGLY, UNITS } from './unit'

/** The longest name first: 千米 before 米. */
const UNIT = [...UNITS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const NUMERAL = `\\d[\\d,]*(?:\\.\\d+)?[百千万亿]*|[${NUMERAL_CHARACTERS}]+`
/** 第三人 counts nobody. */
const QUANTITY = new RegExp(`(?<![第\\d.${NUMERAL_CHARACTERS}])(${NUMERAL})(${UNIT})`, 'g')
/** 1至5倍: the unit stands once and belongs to both. */
const RANGE = new RegExp(`(${NUMERAL})([至到~-])(?=(?:${NUMERAL})(${UNIT}))`, 'g')
/** 2021年7月15日 is a date, not three lengths of time. */
const DATE = /\d{4}年(\d+月(\d+日)?)?|\d+月\d+日/g
const PERCENT = new RegExp(`百分之(${NUMERAL})`, 'g')

/** One number with its unit, in the one spelling; nothing when it is but a word. */
function quantity(numeral: string, name: string): string[] {
  const { unit, of } = UNITS.get(name) ?? { unit: name, of: 1 }
  if (numeral === '一' && NAMED_SINGLY.has(unit)) return []
  // Binary fractions: 255 × 0.01 must be 2.55.
  return [`${Number((numberOf(numeral) * of).toFixed(6))}${unit}`]
}

/**
 * The numbers with units a text states, in one spelling.
 * @example quantitiesOf('七日内处三万元以下罚款') // ['7日', '30000元']
 */
export function quantitiesOf(text: string): string[] {
  const read = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(DATE, '')
    .replace(RANGE, '$1$3$2')
    .replace(PERCENT, (_, numeral: string) => `${numberOf(numeral)}%`)
  return [...read.matchAll(QUANTITY)].flatMap(([, numeral = '', name = '']) =>
    quantity(numeral, name),
  )
}

/** A text with its numbers in Arabic digits: 七日 and 7日 read alike. */
export const withPlainNumbers = (text: string): string =>
  text.replace(new RegExp(NUMERAL, 'g'), (numeral) => String(numberOf(numeral)))
