import { failed } from '../refusal'
import { toRegex } from './ejson'
import { same } from './order'
import { isOfType } from './types'
import { type Doc, has, isDoc, toDouble } from './values'

type Check = (value: unknown) => boolean
type Keyword = (operand: unknown, schema: Doc) => Check

/** `$jsonSchema`: JSON Schema draft 4 with MongoDB's `bsonType`. */
export function schemaTest(schema: unknown): Check {
  if (!isDoc(schema)) throw failed('[FailedOperation] $jsonSchema must be an object')
  const checks = Object.keys(schema)
    .filter((name) => !ANNOTATIONS.has(name))
    .map((name) => {
      const keyword = KEYWORDS.get(name)
      if (keyword === undefined)
        throw failed(`[FailedOperation] Unknown $jsonSchema keyword: ${name}`)
      return keyword(schema[name], schema)
    })
  return (value) => checks.every((check) => check(value))
}

const ANNOTATIONS = new Set([
  'title',
  'description',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'additionalItems',
])

const JSON_TYPES: Record<string, string> = { boolean: 'bool', integer: 'int' }

const listOf = (operand: unknown): unknown[] => (Array.isArray(operand) ? operand : [operand])

const ofType: Keyword = (operand) => {
  const types = listOf(operand).map((type) => JSON_TYPES[String(type)] ?? type)
  return (value) => types.some((type) => isOfType(value, type))
}

/** A check that holds for everything but values of its kind. */
const forNumbers =
  (check: (value: number) => boolean): Check =>
  (value) =>
    typeof value !== 'number' || check(value)
const forTexts =
  (check: (value: string) => boolean): Check =>
  (value) =>
    typeof value !== 'string' || check(value)
const forArrays =
  (check: (value: unknown[]) => boolean): Check =>
  (value) =>
    !Array.isArray(value) || check(value)
const forDocs =
  (check: (value: Doc) => boolean): Check =>
  (value) =>
    !isDoc(value) || check(value)

const schemasOf = (operand: unknown): [string, Check][] =>
  Object.entries(isDoc(operand) ? operand : {}).map(([name, inner]) => [name, schemaTest(inner)])

const properties: Keyword = (operand) => {
  const checks = schemasOf(operand)
  return forDocs((value) =>
    checks.every(([name, check]) => !has(value, name) || check(value[name])),
  )
}

const patternProperties: Keyword = (operand) => {
  const checks = schemasOf(operand).map(([name, check]) => ({ pattern: toRegex(name, ''), check }))
  return forDocs((value) =>
    checks.every(({ pattern, check }) =>
      Object.keys(value).every((name) => !pattern.test(name) || check(value[name])),
    ),
  )
}

const additionalProperties: Keyword = (operand, schema) => {
  const named = new Set(schemasOf(schema.properties).map(([name]) => name))
  const patterns = schemasOf(schema.patternProperties).map(([name]) => toRegex(name, ''))
  const check = isDoc(operand) ? schemaTest(operand) : () => operand !== false
  const known = (name: string) => named.has(name) || patterns.some((pattern) => pattern.test(name))
  return forDocs((value) => Object.keys(value).every((name) => known(name) || check(value[name])))
}

const items: Keyword = (operand, schema) => {
  if (!Array.isArray(operand)) {
    const check = schemaTest(operand)
    return forArrays((value) => value.every(check))
  }
  const checks = operand.map(schemaTest)
  const rest = isDoc(schema.additionalItems)
    ? schemaTest(schema.additionalItems)
    : () => schema.additionalItems !== false
  return forArrays((value) => value.every((inside, at) => (checks[at] ?? rest)(inside)))
}

const dependencies: Keyword = (operand) => {
  const rules = Object.entries(isDoc(operand) ? operand : {}).map(([name, rule]) => {
    const check = Array.isArray(rule) ? required(rule, {}) : schemaTest(rule)
    return { name, check }
  })
  return forDocs((value) => rules.every(({ name, check }) => !has(value, name) || check(value)))
}

const required: Keyword = (operand) =>
  forDocs((value) => listOf(operand).every((name) => has(value, String(name))))

const allSame = (value: unknown[]): boolean =>
  value.every((one, at) => value.findIndex((other) => same(one, other)) === at)

const some = (operand: unknown, accepts: (count: number) => boolean): Check => {
  const checks = listOf(operand).map(schemaTest)
  return (value) => accepts(checks.filter((check) => check(value)).length)
}

const KEYWORDS = new Map<string, Keyword>([
  ['bsonType', ofType],
  ['type', ofType],
  ['required', required],
  ['properties', properties],
  ['patternProperties', patternProperties],
  ['additionalProperties', additionalProperties],
  ['dependencies', dependencies],
  ['items', items],
  ['enum', (operand) => (value) => listOf(operand).some((one) => same(one, value))],
  ['allOf', (operand) => some(operand, (count) => count === listOf(operand).length)],
  ['anyOf', (operand) => some(operand, (count) => count > 0)],
  ['oneOf', (operand) => some(operand, (count) => count === 1)],
  ['not', (operand) => some(operand, (count) => count === 0)],
  [
    'minimum',
    (operand, { exclusiveMinimum }) =>
      forNumbers(
        (value) =>
          value > toDouble(operand) || (exclusiveMinimum !== true && value === toDouble(operand)),
      ),
  ],
  [
    'maximum',
    (operand, { exclusiveMaximum }) =>
      forNumbers(
        (value) =>
          value < toDouble(operand) || (exclusiveMaximum !== true && value === toDouble(operand)),
      ),
  ],
  ['multipleOf', (operand) => forNumbers((value) => value % toDouble(operand) === 0)],
  ['minLength', (operand) => forTexts((value) => [...value].length >= toDouble(operand))],
  ['maxLength', (operand) => forTexts((value) => [...value].length <= toDouble(operand))],
  ['pattern', (operand) => forTexts((value) => toRegex(String(operand), '').test(value))],
  ['minItems', (operand) => forArrays((value) => value.length >= toDouble(operand))],
  ['maxItems', (operand) => forArrays((value) => value.length <= toDouble(operand))],
  ['uniqueItems', (operand) => forArrays((value) => operand !== true || allSame(value))],
  [
    'minProperties',
    (operand) => forDocs((value) => Object.keys(value).length >= toDouble(operand)),
  ],
  [
    'maxProperties',
    (operand) => forDocs((value) => Object.keys(value).length <= toDouble(operand)),
  ],
])
