import { type Amount, amountOf } from './quantity'

const APPLY = {
  '+': (_: number, by: number) => by,
  '−': (_: number, by: number) => -by,
  '×': (before: number, by: number) => before * by,
  '÷': (before: number, by: number) => before / by,
}

/** One amount of a calculation, and whether its sum adds, takes away, multiplies or divides by it. */
interface Operand {
  readonly sign: keyof typeof APPLY
  readonly amount: Amount
}

/**
 * One side of a calculation (算式的一边): `120人 × 5%`. No brackets, names or functions: what a reader would not follow
 * at a glance belongs into two steps, and a library for formulas knows neither 元 nor 人.
 */
export type Sum = readonly Operand[]

const isSign = (text: string): text is Operand['sign'] => Object.hasOwn(APPLY, text)
const PART = /([+−×÷])([^+−×÷]+)/g

/**
 * Reads one side of a calculation; nothing when it holds anything but amounts with + − × ÷ between them.
 * @example sumOf('120人 × 5%') // +120人, ×5%
 */
export function sumOf(text: string): Sum | null {
  const signed = `+${text}`
  const parts = [...signed.matchAll(PART)]
  const operands = parts.flatMap(([, sign = '', name = '']) => {
    const amount = amountOf(name)
    return amount !== null && isSign(sign) ? [{ sign, amount }] : []
  })
  const whole = parts.map(([part]) => part).join('') === signed
  return whole && operands.length === parts.length ? operands : null
}

/** × and ÷ bind closer: a sum adds up products, each begun by + or −. */
function productsOf(sum: Sum): Sum[] {
  const begins = sum.flatMap(({ sign }, at) => (sign === '+' || sign === '−' ? [at] : []))
  return begins.map((begin, i) => sum.slice(begin, begins[i + 1]))
}

const worthOf = ({ number, unit }: Amount): number => (unit === '%' ? number / 100 : number)

const productValue = (product: Sum): number =>
  product.reduce((so, { sign, amount }) => APPLY[sign](so, worthOf(amount)), 0)

/** What a sum comes to, counted in the units amounts are read in (吨 as 千克). */
export const totalOf = (sum: Sum): number =>
  productsOf(sum).reduce((total, product) => total + productValue(product), 0)

/** Whether every product of a sum counts this: 元 and 人 cannot be added. */
export const counts = (sum: Sum, unit: string): boolean =>
  productsOf(sum).every((product) => product.some(({ amount }) => amount.unit === unit))

/** The amounts a sum names. */
export const amountsOf = (sum: Sum): Amount[] => sum.map(({ amount }) => amount)
