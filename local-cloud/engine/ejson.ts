import { EJSON, Long } from 'bson'
import { failed } from '../refusal'
import { type Doc, isDoc, put } from './values'

/**
 * Extended JSON, the cloud's wire format and ours on disk. Requests come in the canonical form
 * (`{"$numberInt":"1"}`); we store and answer the shorter relaxed form, which every SDK reads.
 */
const WRAPPERS = new Set([
  '$numberInt',
  '$numberDouble',
  '$numberLong',
  '$numberDecimal',
  '$date',
  '$oid',
  '$binary',
  '$regularExpression',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$undefined',
])

/** Extended JSON text → a document; refuses what is no JSON. */
export function parseDoc(text: string): Doc {
  const value = parseValue(text)
  if (!isDoc(value)) throw failed('[FailedOperation] expected a document')
  return value
}

/** Extended JSON text → a value. */
export function parseValue(text: string): unknown {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw failed('[FailedOperation] invalid extended JSON')
  }
  return revive(json, 0)
}

/** Turns parsed JSON into values, in place: an own `__proto__` of the text stays an own field. */
export function revive(json: unknown, depth = 0): unknown {
  if (typeof json !== 'object' || json === null) return json
  if (depth > 100) throw failed('[FailedOperation] document is nested more than 100 levels deep')
  if (Array.isArray(json)) {
    for (let at = 0; at < json.length; at++) json[at] = revive(json[at], depth + 1)
    return json
  }
  const document = json as Doc
  const names = Object.keys(document)
  const first = names[0]
  if (first !== undefined && names.length === 1 && WRAPPERS.has(first))
    return unwrap(first, document)
  for (const name of names) document[name] = revive(document[name], depth + 1)
  return document
}

function unwrap(name: string, document: Doc): unknown {
  const inner = document[name]
  if (name === '$numberInt' || name === '$numberDouble') return Number(inner)
  if (name === '$numberLong') return unwrapLong(String(inner))
  if (name === '$date') return unwrapDate(inner)
  if (name === '$undefined') return null
  if (name === '$regularExpression') return unwrapRegex(inner)
  try {
    return EJSON.deserialize(document, { relaxed: false })
  } catch {
    throw failed(`[FailedOperation] invalid value for ${name}`)
  }
}

function unwrapLong(text: string): unknown {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : Long.fromString(text)
}

function unwrapDate(inner: unknown): Date {
  const ms = isDoc(inner) ? Number(inner.$numberLong) : inner
  const date = new Date(typeof ms === 'number' || typeof ms === 'string' ? ms : Number.NaN)
  if (Number.isNaN(date.getTime())) throw failed('[FailedOperation] invalid date')
  return date
}

function unwrapRegex(inner: unknown): RegExp {
  const { pattern, options } = isDoc(inner) ? inner : {}
  return toRegex(String(pattern ?? ''), String(options ?? ''))
}

/** A regular expression from MongoDB's pattern and options; `x` and unknown options are left out. */
export function toRegex(pattern: string, options: string): RegExp {
  try {
    return new RegExp(
      pattern,
      [...new Set(options)].filter((flag) => 'imsu'.includes(flag)).join(''),
    )
  } catch {
    throw failed('[FailedOperation] Regular expression is invalid')
  }
}

/** A document → relaxed extended JSON text. */
export const stringify = (value: unknown): string => JSON.stringify(wrap(value))

const OBJECT_ID = /\{"\$oid":("[0-9a-f]{24}")\}/g

/** Extended JSON as the cloud answers it: object ids are plain strings there. */
export const answerText = (text: string): string =>
  text.includes('"$oid"') ? text.replace(OBJECT_ID, '$1') : text

function wrap(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : special(value)
  if (typeof value !== 'object' || value === null) return value === undefined ? null : value
  if (Array.isArray(value)) return value.map(wrap)
  if (value instanceof Date) return wrapDate(value)
  if (isDoc(value)) return wrapDoc(value)
  if (value instanceof RegExp)
    return { $regularExpression: { pattern: value.source, options: value.flags } }
  return EJSON.serialize(value, { relaxed: false })
}

const special = (value: number): Doc => ({ $numberDouble: String(value) })

function wrapDate(date: Date): Doc {
  const year = date.getUTCFullYear()
  if (year >= 1970 && year <= 9999) return { $date: date.toISOString() }
  return { $date: { $numberLong: String(date.getTime()) } }
}

function wrapDoc(document: Doc): Doc {
  const copy: Doc = {}
  for (const name of Object.keys(document)) {
    if (document[name] !== undefined) put(copy, name, wrap(document[name]))
  }
  return copy
}
