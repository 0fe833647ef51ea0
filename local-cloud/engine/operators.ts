import { failed } from '../refusal'
import { bitTest } from './bits'
import { toRegex } from './ejson'
import { geoTest } from './geo'
import { compare, same } from './order'
import { reach } from './paths'
import { isOfType } from './types'
import { type Doc, isDoc, RANK, rankOf, toDouble } from './values'

/** Decides whether a document matches. */
export type Test = (document: Doc) => boolean

/** Compiles a whole filter; handed in, since filters and operators contain each other. */
export type Compile = (filter: Doc) => Test

/** Decides about everything a path leads to; `undefined` stands for a missing field. */
type ReachTest = (reached: unknown[]) => boolean

/** Compiles the condition on one field: a value, a regular expression, or operators. */
export function fieldTest(path: string, condition: unknown, compile: Compile): Test {
  const test = conditionTest(condition, compile)
  return (document) => test(reach(document, path))
}

function conditionTest(condition: unknown, compile: Compile): ReachTest {
  if (condition instanceof RegExp) return some((value) => matchesRegex(value, condition))
  if (isDoc(condition) && isOperators(condition)) return operatorsTest(condition, compile)
  return equals(condition)
}

/** Whether a condition is a set of operators rather than a document to be equal to. */
export const isOperators = (condition: Doc): boolean =>
  Object.keys(condition)[0]?.startsWith('$') === true

function operatorsTest(condition: Doc, compile: Compile): ReachTest {
  const tests = Object.keys(condition)
    .filter((name) => name !== '$options' && name !== '$maxDistance' && name !== '$minDistance')
    .map((name) => operatorTest(name, condition, compile))
  return (reached) => tests.every((test) => test(reached))
}

function operatorTest(name: string, condition: Doc, compile: Compile): ReachTest {
  const operator = OPERATORS.get(name)
  if (operator === undefined) throw failed(`[FailedOperation] unknown operator: ${name}`)
  return operator(condition[name], condition, compile)
}

/** A value counts itself and, when it is an array, with each of its elements. */
function some(test: (value: unknown) => boolean): ReachTest {
  const one = (value: unknown) => test(value) || (Array.isArray(value) && value.some(test))
  return (reached) => reached.some(one)
}

const not =
  (test: ReachTest): ReachTest =>
  (reached) =>
    !test(reached)

function equals(operand: unknown): ReachTest {
  if (operand === null || operand === undefined)
    return some((value) => rankOf(value) === RANK.nothing)
  if (typeof operand === 'string' || typeof operand === 'boolean')
    return some((value) => value === operand)
  return some((value) => value !== undefined && same(value, operand))
}

/** Ranges hold within one type only; against null they mean equality. */
function range(accepts: (difference: number) => boolean) {
  return (operand: unknown): ReachTest => {
    const rank = rankOf(operand)
    if (rank === RANK.nothing) return accepts(0) ? equals(null) : () => false
    if (Number.isNaN(operand)) return accepts(0) ? equals(operand) : () => false
    return some(
      (value) => rankOf(value) === rank && !Number.isNaN(value) && accepts(compare(value, operand)),
    )
  }
}

function oneOf(operand: unknown): ReachTest {
  if (!Array.isArray(operand)) throw failed('[FailedOperation] $in needs an array')
  const strings = new Set(operand.filter((value) => typeof value === 'string'))
  const others = operand.filter((value) => typeof value !== 'string').map(element)
  const quick = some((value) => typeof value === 'string' && strings.has(value))
  return (reached) => quick(reached) || others.some((test) => test(reached))
}

const element = (value: unknown): ReachTest =>
  value instanceof RegExp ? some((inside) => matchesRegex(inside, value)) : equals(value)

function hasAll(operand: unknown, _all: Doc, compile: Compile): ReachTest {
  if (!Array.isArray(operand)) throw failed('[FailedOperation] $all needs an array')
  if (operand.length === 0) return () => false
  const tests = operand.map((value) =>
    isDoc(value) && '$elemMatch' in value
      ? elementMatches(value.$elemMatch, value, compile)
      : element(value),
  )
  return (reached) => tests.every((test) => test(reached))
}

function elementMatches(operand: unknown, _all: Doc, compile: Compile): ReachTest {
  if (!isDoc(operand)) throw failed('[FailedOperation] $elemMatch needs an Object')
  const accepts = elementTest(operand, compile)
  return (reached) => reached.some((value) => Array.isArray(value) && value.some(accepts))
}

/** What `$elemMatch` asks of one element: operators of any value, fields only of documents. */
export function elementTest(operand: Doc, compile: Compile): (element: unknown) => boolean {
  if (isOperators(operand) && !/^\$(and|or|nor|expr)$/.test(Object.keys(operand)[0] ?? '')) {
    const test = operatorsTest(operand, compile)
    return (value) => test([value])
  }
  const test = compile(operand)
  return (value) => (isDoc(value) ? test(value) : Array.isArray(value) && test({ ...value }))
}

function hasSize(operand: unknown): ReachTest {
  const size = toDouble(operand)
  if (!Number.isInteger(size) || size < 0)
    throw failed('[FailedOperation] $size must be a whole number')
  return (reached) => reached.some((value) => Array.isArray(value) && value.length === size)
}

function hasRemainder(operand: unknown): ReachTest {
  if (!Array.isArray(operand) || operand.length !== 2)
    throw failed('[FailedOperation] malformed mod, needs to be an array of two numbers')
  const [divisor, remainder] = operand.map((part) => Math.trunc(toDouble(part)))
  if (divisor === undefined || divisor === 0 || Number.isNaN(divisor))
    throw failed('[FailedOperation] divisor cannot be 0')
  return some(
    (value) =>
      rankOf(value) === RANK.number &&
      Math.trunc(toDouble(value)) % divisor === (remainder ?? 0) + 0,
  )
}

function negated(operand: unknown, _all: Doc, compile: Compile): ReachTest {
  if (operand instanceof RegExp || (isDoc(operand) && isOperators(operand)))
    return not(conditionTest(operand, compile))
  throw failed('[FailedOperation] $not needs a regex or a document')
}

function regex(operand: unknown, all: Doc): ReachTest {
  const options = typeof all.$options === 'string' ? all.$options : ''
  const pattern =
    operand instanceof RegExp
      ? toRegex(operand.source, options || operand.flags)
      : toRegex(String(operand), options)
  return some((value) => matchesRegex(value, pattern))
}

const matchesRegex = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' ? pattern.test(value) : value instanceof RegExp && same(value, pattern)

function hasType(operand: unknown): ReachTest {
  const types = Array.isArray(operand) ? operand : [operand]
  return (reached) =>
    reached.some((value) =>
      types.some(
        (type) =>
          isOfType(value, type) ||
          (Array.isArray(value) && value.some((inside) => isOfType(inside, type))),
      ),
    )
}

const exists =
  (operand: unknown): ReachTest =>
  (reached) =>
    reached.some((value) => value !== undefined) === Boolean(operand)

const OPERATORS = new Map<string, (operand: unknown, all: Doc, compile: Compile) => ReachTest>([
  [
    '$eq',
    (operand) =>
      operand instanceof RegExp ? some((value) => same(value, operand)) : equals(operand),
  ],
  ['$ne', (operand) => not(equals(operand))],
  ['$gt', range((difference) => difference > 0)],
  ['$gte', range((difference) => difference >= 0)],
  ['$lt', range((difference) => difference < 0)],
  ['$lte', range((difference) => difference <= 0)],
  ['$in', oneOf],
  ['$nin', (operand) => not(oneOf(operand))],
  ['$all', hasAll],
  ['$elemMatch', elementMatches],
  ['$size', hasSize],
  ['$mod', hasRemainder],
  ['$exists', exists],
  ['$type', hasType],
  ['$not', negated],
  ['$regex', regex],
  ['$bitsAllSet', (operand) => some(bitTest(operand, 'all', true))],
  ['$bitsAnySet', (operand) => some(bitTest(operand, 'any', true))],
  ['$bitsAllClear', (operand) => some(bitTest(operand, 'all', false))],
  ['$bitsAnyClear', (operand) => some(bitTest(operand, 'any', false))],
  ['$near', (operand, all) => geoTest('$near', operand, all)],
  ['$nearSphere', (operand, all) => geoTest('$nearSphere', operand, all)],
  ['$geoWithin', (operand, all) => geoTest('$geoWithin', operand, all)],
  ['$geoIntersects', (operand, all) => geoTest('$geoIntersects', operand, all)],
])
