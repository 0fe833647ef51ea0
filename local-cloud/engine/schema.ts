import { createRequire } from 'node:module'
import type { Ajv } from 'ajv'
import { failed } from '../refusal'
import { toRegex } from './ejson'
import { same } from './order'
import { isOfType } from './types'
import { type Doc, isDoc } from './values'

/** Loaded when the first `$jsonSchema` comes: most clouds never see one. */
const require = createRequire(import.meta.url)

/** What JSON Schema asks of objects only; to ajv a date or an object id would be one too. */
const OF_OBJECTS = new Set(
  'required properties patternProperties additionalProperties dependencies minProperties maxProperties'.split(
    ' ',
  ),
)
const OF_OTHERS = new Set(
  'allOf anyOf oneOf not enum items additionalItems minItems maxItems uniqueItems minLength maxLength pattern multipleOf title description'.split(
    ' ',
  ),
)
const MAPS = new Set(['properties', 'patternProperties', 'dependencies'])
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'items'])
const SINGLE = new Set(['not', 'items', 'additionalItems', 'additionalProperties'])
const JSON_TYPES: Record<string, string> = { boolean: 'bool', integer: 'int' }

const listOf = (operand: unknown): unknown[] => (Array.isArray(operand) ? operand : [operand])

let known: Ajv | undefined

/** `$jsonSchema`: JSON Schema draft 4 with MongoDB's `bsonType`, checked by ajv. */
export function schemaTest(schema: unknown): (value: unknown) => boolean {
  if (!isDoc(schema)) throw failed('[FailedOperation] $jsonSchema must be an object')
  known ??= validator()
  const adapted = adapt(schema)
  try {
    const check = known.compile(adapted)
    return (value) => check(value) === true
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : 'cannot be read'
    throw failed(`[FailedOperation] $jsonSchema ${reason.slice(0, 200)}`)
  } finally {
    known.removeSchema(adapted)
  }
}

/** ajv with MongoDB's types, equality and regular expressions. */
function validator(): Ajv {
  const { Ajv }: typeof import('ajv') = require('ajv')
  const regExp = Object.assign((source: string) => toRegex(source, ''), { code: 'toRegex' })
  const ajv = new Ajv({ strict: false, ownProperties: true, logger: false, code: { regExp } })
  ajv.removeKeyword('enum')
  ajv.addKeyword({
    keyword: 'enum',
    validate: (allowed: unknown, value: unknown) => listOf(allowed).some((one) => same(one, value)),
  })
  ajv.addKeyword({
    keyword: ['bsonType', 'jsonType'],
    validate: (types: unknown, value: unknown) =>
      listOf(types).some((type) => isOfType(value, type)),
  })
  return ajv
}

/** The same schema in the draft ajv speaks. */
function adapt(schema: Doc): Doc {
  const ofObjects: [string, unknown][] = []
  const ofOthers: [string, unknown][] = []
  for (const [name, operand] of Object.entries(schema)) {
    if (OF_OBJECTS.has(name)) ofObjects.push([name, adaptOperand(name, operand)])
    else if (OF_OTHERS.has(name)) ofOthers.push([name, adaptOperand(name, operand)])
    else ofOthers.push(...replaced(name, operand, schema))
  }
  const then = Object.fromEntries(ofObjects)
  const guarded = ofObjects.length === 0 ? {} : { if: { bsonType: 'object' }, then }
  return { ...Object.fromEntries(ofOthers), ...guarded }
}

function adaptOperand(name: string, operand: unknown): unknown {
  if (MAPS.has(name) && isDoc(operand))
    return Object.fromEntries(Object.entries(operand).map(([key, one]) => [key, inner(one)]))
  if (LISTS.has(name) && Array.isArray(operand)) return operand.map(inner)
  return SINGLE.has(name) ? inner(operand) : operand
}

const inner = (schema: unknown): unknown => (isDoc(schema) ? adapt(schema) : schema)

/** Keywords draft 4 and MongoDB have otherwise: types, and limits that exclude themselves. */
function replaced(name: string, operand: unknown, schema: Doc): [string, unknown][] {
  if (name === 'bsonType') return [['bsonType', operand]]
  if (name === 'type')
    return [['jsonType', listOf(operand).map((type) => JSON_TYPES[String(type)] ?? type)]]
  if (name === 'minimum')
    return [[schema.exclusiveMinimum === true ? 'exclusiveMinimum' : name, operand]]
  if (name === 'maximum')
    return [[schema.exclusiveMaximum === true ? 'exclusiveMaximum' : name, operand]]
  if (name === 'exclusiveMinimum' || name === 'exclusiveMaximum') return []
  throw failed(`[FailedOperation] Unknown $jsonSchema keyword: ${name}`)
}
