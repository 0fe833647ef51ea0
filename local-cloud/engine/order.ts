import { Binary, Decimal128, Long, ObjectId, Timestamp } from 'bson'
import { type Doc, RANK, rankOf, toDouble } from './values'

/** MongoDB's order of any two values, across types; undefined counts as null. */
export function compare(left: unknown, right: unknown): number {
  const rank = rankOf(left)
  const difference = rank - rankOf(right)
  if (difference !== 0) return difference
  switch (rank) {
    case RANK.number:
      return compareNumbers(left, right)
    case RANK.string:
      return compareStrings(String(left), String(right))
    case RANK.boolean:
    case RANK.date:
      return Number(left) - Number(right)
    case RANK.array:
      return compareArrays(left as unknown[], right as unknown[])
    case RANK.document:
      return compareDocs(left as Doc, right as Doc)
    default:
      return compareRare(left, right)
  }
}

/** Whether two values are equal the way MongoDB compares them (field order counts). */
export const same = (left: unknown, right: unknown): boolean => compare(left, right) === 0

function compareNumbers(left: unknown, right: unknown): number {
  if (left instanceof Long && right instanceof Long) return left.compare(right)
  const a = toDouble(left)
  const b = toDouble(right)
  if (a === b) return 0
  // NaN sorts below every number and equals itself.
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  if (Number.isNaN(b)) return 1
  return a < b ? -1 : 1
}

const SURROGATE = /[\ud800-\udfff]/

/** By UTF-8 bytes, as MongoDB does; UTF-16 order differs only where surrogates appear. */
export function compareStrings(left: string, right: string): number {
  if (left === right) return 0
  if (SURROGATE.test(left) || SURROGATE.test(right))
    return Buffer.compare(Buffer.from(left), Buffer.from(right))
  return left < right ? -1 : 1
}

function compareArrays(left: unknown[], right: unknown[]): number {
  const shared = Math.min(left.length, right.length)
  for (let at = 0; at < shared; at++) {
    const difference = compare(left[at], right[at])
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function compareDocs(left: Doc, right: Doc): number {
  const names = Object.keys(left)
  const others = Object.keys(right)
  const shared = Math.min(names.length, others.length)
  for (let at = 0; at < shared; at++) {
    const difference = compareFields(left, right, names[at] ?? '', others[at] ?? '')
    if (difference !== 0) return difference
  }
  return names.length - others.length
}

function compareFields(left: Doc, right: Doc, name: string, other: string): number {
  const a = left[name]
  const b = right[other]
  return rankOf(a) - rankOf(b) || compareStrings(name, other) || compare(a, b)
}

function compareRare(left: unknown, right: unknown): number {
  if (left instanceof ObjectId && right instanceof ObjectId)
    return Buffer.compare(left.id, right.id)
  if (left instanceof Timestamp && right instanceof Timestamp) return left.compare(right)
  if (left instanceof Binary && right instanceof Binary)
    return left.position - right.position || Buffer.compare(left.buffer, right.buffer)
  if (left instanceof Decimal128 && right instanceof Decimal128)
    return toDouble(left) - toDouble(right)
  if (left instanceof RegExp && right instanceof RegExp)
    return compareStrings(left.source, right.source) || compareStrings(left.flags, right.flags)
  return 0
}
