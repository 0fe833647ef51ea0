import { failed } from '../refusal'
import { matcher } from './match'
import { elementTest } from './operators'
import { compare, same } from './order'
import { comparator, readOrder } from './sort'
import type { Change, ChangeSite } from './update-place'
import { has, isDoc, toDouble } from './values'

function arrayOf(name: string, current: unknown, site: ChangeSite): unknown[] | undefined {
  if (current === undefined) return undefined
  if (Array.isArray(current)) return current
  throw failed(`[FailedOperation] The field '${site.path}' must be an array for ${name}`)
}

const push: Change = (current, operand, site) => {
  const array = arrayOf('$push', current, site) ?? []
  if (!isDoc(operand) || !has(operand, '$each')) return [...array, operand]
  const each = operand.$each
  if (!Array.isArray(each))
    throw failed('[FailedOperation] The argument to $each in $push must be an array')
  const at = operand.$position === undefined ? array.length : toDouble(operand.$position)
  const from = at < 0 ? Math.max(array.length + at, 0) : at
  const joined = [...array.slice(0, from), ...each, ...array.slice(from)]
  return slice(operand.$sort === undefined ? joined : sorted(joined, operand.$sort), operand.$slice)
}

function sorted(array: unknown[], order: unknown): unknown[] {
  if (!isDoc(order)) {
    const direction = toDouble(order)
    return array.sort((left, right) => compare(left, right) * direction)
  }
  const by = comparator(readOrder(order))
  return array.sort((left, right) => by(isDoc(left) ? left : {}, isDoc(right) ? right : {}))
}

function slice(array: unknown[], count: unknown): unknown[] {
  if (count === undefined) return array
  const limit = toDouble(count)
  return limit < 0 ? array.slice(limit) : array.slice(0, limit)
}

const pop: Change = (current, operand, site) => {
  const array = arrayOf('$pop', current, site)
  if (array === undefined) return undefined
  return toDouble(operand) < 0 ? array.slice(1) : array.slice(0, -1)
}

const pull: Change = (current, operand, site) => {
  const accepts = isDoc(operand)
    ? elementTest(operand, matcher)
    : (value: unknown) => same(value, operand)
  const hit =
    operand instanceof RegExp
      ? (value: unknown) => typeof value === 'string' && operand.test(value)
      : accepts
  return arrayOf('$pull', current, site)?.filter((value) => !hit(value))
}

const pullAll: Change = (current, operand, site) => {
  if (!Array.isArray(operand)) throw failed('[FailedOperation] $pullAll requires an array argument')
  return arrayOf('$pullAll', current, site)?.filter(
    (value) => !operand.some((gone) => same(value, gone)),
  )
}

const addToSet: Change = (current, operand, site) => {
  const result = [...(arrayOf('$addToSet', current, site) ?? [])]
  const each = isDoc(operand) && Array.isArray(operand.$each) ? operand.$each : [operand]
  for (const value of each) if (!result.some((known) => same(known, value))) result.push(value)
  return result
}

/** The update operators on arrays. */
export const ARRAY_CHANGES: [string, Change][] = [
  ['$push', push],
  ['$pop', pop],
  ['$pull', pull],
  ['$pullAll', pullAll],
  ['$addToSet', addToSet],
]
