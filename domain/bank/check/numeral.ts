const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Characters a Chinese numeral is made of, for regular expressions. */
export const NUMERAL_CHARACTERS = '零〇一二两三四五六七八九十百千万亿'

/** A numeral as texts write it, for regular expressions: 三万, 49,000, 1.5万, 二点五五. */
export const NUMERAL = `\\d[\\d,]*(?:\\.\\d+)?[百千万亿]*|[${NUMERAL_CHARACTERS}]+(?:点[零〇一二三四五六七八九]+)?`

function sumOf(numeral: string): number {
  let [total, group, digit] = [0, 0, 0]
  for (const letter of numeral) {
    const [step, ten] = [STEPS[letter], GROUPS[letter]]
    if (step !== undefined) {
      // 十五 begins without a digit: the ten stands for itself.
      group += (digit || 1) * step
      digit = 0
    } else if (ten !== undefined) {
      total += (group + digit || 1) * ten
      ;[group, digit] = [0, 0]
    } else digit = DIGITS[letter] ?? 0
  }
  return total + group + digit
}

/** 二点五五: what follows 点 is read digit by digit. */
function decimalOf(numeral: string): number {
  const [whole = '', digits = ''] = numeral.split('点')
  return Number(`${sumOf(whole)}.${[...digits].map((digit) => DIGITS[digit] ?? 0).join('')}`)
}

/**
 * The number a Chinese or Arabic numeral stands for.
 * @example numberOf('三万') // 30000
 * @example numberOf('1.5万') // 15000
 */
export function numberOf(numeral: string): number {
  const arabic = /^([\d.,]+)([百千万亿]*)$/.exec(numeral)
  if (arabic === null) return decimalOf(numeral)
  const [, digits = '', tens = ''] = arabic
  const factor = [...tens].reduce((by, ten) => by * (STEPS[ten] ?? GROUPS[ten] ?? 1), 1)
  // Binary fractions: 2.3 × 10000 must be 23000.
  return Number((Number(digits.replaceAll(',', '')) * factor).toFixed(6))
}
