import { Binary, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'

/** A document as the engine holds it: plain objects and arrays, `Date`, `RegExp` and the rarer BSON types. */
export type Doc = Record<string, unknown>

const owns = Object.prototype.hasOwnProperty

/** Whether `object` itself (never its prototype) has the field. */
export const has = (object: object, field: string): boolean => owns.call(object, field)

/** Whether a value is an embedded document, as opposed to an array, a date or another BSON value. */
export function isDoc(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Reads a document's own field; a field named like a built-in property is never mistaken for it. */
export const field = (document: Doc, name: string): unknown =>
  has(document, name) ? document[name] : undefined

/** Sets a document's own field, also when it is called `__proto__`. */
export function put(document: Doc, name: string, value: unknown): void {
  if (name !== '__proto__') document[name] = value
  else
    Object.defineProperty(document, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}

/** MongoDB's order of types; missing sorts with null. */
export const RANK = {
  minKey: 1,
  nothing: 5,
  number: 10,
  string: 15,
  document: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  maxKey: 127,
} as const

export type Rank = (typeof RANK)[keyof typeof RANK]

/** The place of a value's type in MongoDB's order. */
export function rankOf(value: unknown): Rank {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return RANK.number
    case 'string':
      return RANK.string
    case 'boolean':
      return RANK.boolean
    case 'object':
      return value === null ? RANK.nothing : rankOfObject(value)
    default:
      return RANK.nothing
  }
}

function rankOfObject(value: object): Rank {
  if (Array.isArray(value)) return RANK.array
  if (value instanceof Date) return RANK.date
  if (isDoc(value)) return RANK.document
  if (value instanceof RegExp) return RANK.regex
  if (value instanceof ObjectId) return RANK.objectId
  if (value instanceof Timestamp) return RANK.timestamp
  if (value instanceof Long || value instanceof Decimal128) return RANK.number
  if (value instanceof Binary) return RANK.binary
  if (value instanceof MinKey) return RANK.minKey
  if (value instanceof MaxKey) return RANK.maxKey
  return RANK.document
}

/** A number of any BSON kind as a double; precise below 2^53. */
export function toDouble(value: unknown): number {
  if (typeof value === 'number') return value
  if (value instanceof Long) return value.toNumber()
  return Number(String(value))
}
