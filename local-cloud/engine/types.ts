import { Binary, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'
import { failed } from '../refusal'
import { isDoc } from './values'

const NAMES: Record<string, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  6: 'undefined',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  127: 'maxKey',
  '-1': 'minKey',
}
const KNOWN = new Set([...Object.values(NAMES), 'number'])

/** MongoDB's name of a value's type; `missing` for none. Numbers: int, long or double by their value. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return numberName(value)
  if (Array.isArray(value)) return 'array'
  return objectName(value)
}

function numberName(value: number): string {
  if (!Number.isInteger(value)) return 'double'
  return Math.abs(value) < 2 ** 31 ? 'int' : Number.isSafeInteger(value) ? 'long' : 'double'
}

function objectName(value: unknown): string {
  if (isDoc(value)) return 'object'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (value instanceof ObjectId) return 'objectId'
  if (value instanceof Timestamp) return 'timestamp'
  if (value instanceof Long) return 'long'
  if (value instanceof Decimal128) return 'decimal'
  if (value instanceof Binary) return 'binData'
  if (value instanceof MinKey) return 'minKey'
  return value instanceof MaxKey ? 'maxKey' : 'object'
}

/** Whether a value is of a type given by name or number, as `$type` asks. */
export function isOfType(value: unknown, type: unknown): boolean {
  const name = NAMES[String(type)] ?? String(type)
  if (!KNOWN.has(name)) throw failed(`[FailedOperation] unknown type name: ${name}`)
  const actual = typeName(value)
  if (name === 'number') return ['int', 'long', 'double', 'decimal'].includes(actual)
  return actual === name
}
