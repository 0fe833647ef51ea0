import { failed } from '../refusal'
import { bitTest } from './bits'
import { geoTest } from './geo'
import { same } from './order'
import { reach } from './paths'
import {
  element,
  equals,
  exists,
  hasRemainder,
  hasSize,
  hasType,
  matchesRegex,
  not,
  oneOf,
  type ReachTest,
  range,
  regex,
  some,
} from './value-tests'
import { type Doc, isDoc } from './values'

/** Decides whether a document matches. */
export type Test = (document: Doc) => boolean

/** Compiles a whole filter; handed in, since filters and operators contain each other. */
export type Compile = (filter: Doc) => Test

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

function negated(operand: unknown, _all: Doc, compile: Compile): ReachTest {
  if (operand instanceof RegExp || (isDoc(operand) && isOperators(operand)))
    return not(conditionTest(operand, compile))
  throw failed('[FailedOperation] $not needs a regex or a document')
}

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
