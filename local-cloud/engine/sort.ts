import { MinKey } from 'bson'
import { failed } from '../refusal'
import type { IndexField } from './keys'
import { compare } from './order'
import { reach } from './paths'
import { type Doc, isDoc, toDouble } from './values'

/** An order of documents: fields with their direction, the first one first. */
export type Order = readonly IndexField[]

/** Reads `{field: 1, other: -1}`. */
export function readOrder(order: Doc): Order {
  return Object.entries(order).map(([path, direction]) => {
    const sign = isDoc(direction) ? Number.NaN : toDouble(direction)
    if (sign !== 1 && sign !== -1)
      throw failed('[FailedOperation] bad sort specification: directions are 1 and -1')
    return [path, sign]
  })
}

/** What an empty array counts as: below null. */
const LOWEST = new MinKey()

/** A comparison of documents; an array counts with its least (ascending) or greatest element. */
export function comparator(order: Order): (left: Doc, right: Doc) => number {
  return (left, right) => {
    for (const [path, direction] of order) {
      const difference = compare(
        sortValue(left, path, direction),
        sortValue(right, path, direction),
      )
      if (difference !== 0) return difference * direction
    }
    return 0
  }
}

function sortValue(document: Doc, path: string, direction: 1 | -1): unknown {
  const values = reach(document, path).flatMap((value) =>
    Array.isArray(value) ? (value.length > 0 ? value : [LOWEST]) : [value],
  )
  return values.reduce(
    (best, value) => (compare(value, best) * direction < 0 ? value : best),
    values[0],
  )
}
