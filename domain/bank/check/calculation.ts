import type { Question } from '../question'
import { when } from './finding'
import { quantitiesOf, spelt } from './quantity'
import { amountsOf, counts, type Sum, sumOf, totalOf } from './sum'

/** Binary fractions: 0.1 × 3 must be 0.3. */
const SAME = 1e-6

const HOLDS = {
  '=': (left: number, right: number) => Math.abs(left - right) < SAME,
  '<': (left: number, right: number) => right - left >= SAME,
  '>': (left: number, right: number) => left - right >= SAME,
  '≤': (left: number, right: number) => left - right < SAME,
  '≥': (left: number, right: number) => right - left < SAME,
}
type Relation = keyof typeof HOLDS

const isRelation = (text: string): text is Relation => Object.hasOwn(HOLDS, text)

/** One step of a calculation: `1000元 × 3% = 30元`, or a comparison, `80米 < 100米`. */
interface Step {
  readonly left: Sum
  readonly relation: Relation
  readonly right: Sum
}

const STEP = /^([^=<>≤≥]+)([=<>≤≥])([^=<>≤≥]+)$/

function stepOf(said: string): Step | null {
  const [, before = '', relation = '', after = ''] = STEP.exec(said.normalize('NFKC')) ?? []
  const [left, right] = [sumOf(before), sumOf(after)]
  if (left === null || right === null || !isRelation(relation)) return null
  // What follows = is the result, one amount.
  return relation === '=' && right.length > 1 ? null : { left, relation, right }
}

const saidIn = (calculation: string): string[] => calculation.split('；')

const stepsOf = (calculation: string): Step[] =>
  saidIn(calculation).flatMap((said) => stepOf(said) ?? [])

function stepFaults(said: string): string[] {
  const step = stepOf(said)
  if (step === null) return [`the calculation cannot be read: ${said}`]
  const { left, relation, right } = step
  const fit = amountsOf(right).some(({ unit }) => counts(left, unit) && counts(right, unit))
  return [
    ...when(!fit, `the units of the calculation do not fit: ${said}`),
    ...when(!HOLDS[relation](totalOf(left), totalOf(right)), `the calculation is wrong: ${said}`),
  ]
}

/** The calculation a question carries (算式) can be read, and every step of it holds. */
export const calculation = ({ calculation: written }: Pick<Question, 'calculation'>): string[] =>
  written === undefined ? [] : saidIn(written).flatMap(stepFaults)

/** Every quantity a calculation names, its results among them. */
export const calculated = (calculation: string): string[] =>
  stepsOf(calculation).flatMap(({ left, right }) =>
    [...amountsOf(left), ...amountsOf(right)].map(spelt),
  )

/**
 * What a calculation takes from nowhere: from none of these texts and from no earlier step.
 * @param texts the articles, and the facts of the stem
 */
export function fromNowhere(calculation: string, texts: readonly string[]): string[] {
  const known = new Set(texts.flatMap(quantitiesOf))
  return stepsOf(calculation).flatMap(({ left, relation, right }) => {
    const results = amountsOf(right).map(spelt)
    const taken = [...amountsOf(left).map(spelt), ...(relation === '=' ? [] : results)]
    const strange = taken.filter((quantity) => !known.has(quantity))
    for (const result of results) known.add(result)
    return strange
  })
}
