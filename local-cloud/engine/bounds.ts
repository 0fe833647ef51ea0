import { Long } from 'bson'
import { isOperators } from './operators'
import { type Doc, isDoc, RANK, rankOf } from './values'

/** One end of a range on a field. */
export interface Limit {
  value: unknown
  inclusive: boolean
}

/** What a filter demands of one field, as far as an index can serve it. */
export interface Bound {
  equal?: readonly unknown[]
  low?: Limit
  high?: Limit
}

/** The indexable demands of a filter; `complete` when they are the whole filter. */
export interface Demands {
  fields: Map<string, Bound>
  complete: boolean
}

/** Reads equality, `$in` and ranges from the conjunction at the top of a filter. */
export function demandsOf(filter: Doc): Demands {
  const demands: Demands = { fields: new Map(), complete: true }
  collect(filter, demands)
  return demands
}

function collect(filter: Doc, demands: Demands): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDoc(part)) collect(part, demands)
    } else if (name.startsWith('$')) demands.complete = false
    else if (isDoc(condition) && isOperators(condition)) {
      for (const [operator, operand] of Object.entries(condition))
        demand(demands, name, operator, operand)
    } else demand(demands, name, '$eq', condition)
  }
}

function demand(demands: Demands, path: string, operator: string, operand: unknown): void {
  const bound = demands.fields.get(path) ?? {}
  if (!narrow(bound, operator, operand)) {
    demands.complete = false
    return
  }
  demands.fields.set(path, bound)
}

function narrow(bound: Bound, operator: string, operand: unknown): boolean {
  switch (operator) {
    case '$eq':
      return equal(bound, [operand])
    case '$in':
      return Array.isArray(operand) && equal(bound, operand)
    case '$gt':
    case '$gte':
      return limit(bound, 'low', operand, operator === '$gte')
    case '$lt':
    case '$lte':
      return limit(bound, 'high', operand, operator === '$lte')
    default:
      return false
  }
}

function equal(bound: Bound, values: readonly unknown[]): boolean {
  if (bound.equal !== undefined || bound.low !== undefined || bound.high !== undefined) return false
  if (!values.every(isExact)) return false
  bound.equal = values
  return true
}

/** Values whose index key means them and nothing else. */
const isExact = (value: unknown): boolean =>
  !(value instanceof RegExp) &&
  !(value instanceof Long) &&
  value !== undefined &&
  !Number.isNaN(value)

const RANGED = new Set<number>([RANK.number, RANK.string, RANK.date, RANK.boolean, RANK.objectId])

function limit(bound: Bound, side: 'low' | 'high', value: unknown, inclusive: boolean): boolean {
  if (bound.equal !== undefined || bound[side] !== undefined) return false
  if (!isExact(value) || !RANGED.has(rankOf(value))) return false
  const other = side === 'low' ? bound.high : bound.low
  if (other !== undefined && rankOf(other.value) !== rankOf(value)) return false
  bound[side] = { value, inclusive }
  return true
}
