import { failed } from '../refusal'
import { toRegex } from './ejson'
import { compare, same } from './order'
import { isOfType } from './types'
import { type Doc, RANK, rankOf, toDouble } from './values'

/** Decides about everything a path leads to; `undefined` stands for a missing field. */
export type ReachTest = (reached: unknown[]) => boolean

/** A value counts itself and, when it is an array, with each of its elements. */
export function some(test: (value: unknown) => boolean): ReachTest {
  const one = (value: unknown) => test(value) || (Array.isArray(value) && value.some(test))
  return (reached) => reached.some(one)
}

/** The opposite of a test. */
export const not =
  (test: ReachTest): ReachTest =>
  (reached) =>
    !test(reached)

/** Equality; null is equal to a missing field. */
export function equals(operand: unknown): ReachTest {
  if (operand === null || operand === undefined)
    return some((value) => rankOf(value) === RANK.nothing)
  if (typeof operand === 'string' || typeof operand === 'boolean')
    return some((value) => value === operand)
  return some((value) => value !== undefined && same(value, operand))
}

/** Ranges hold within one type only; against null they mean equality. */
export function range(accepts: (difference: number) => boolean) {
  return (operand: unknown): ReachTest => {
    const rank = rankOf(operand)
    if (rank === RANK.nothing) return accepts(0) ? equals(null) : () => false
    if (Number.isNaN(operand)) return accepts(0) ? equals(operand) : () => false
    return some(
      (value) => rankOf(value) === rank && !Number.isNaN(value) && accepts(compare(value, operand)),
    )
  }
}

/** `$in`: equal to one of the values, or matching one of the regular expressions. */
export function oneOf(operand: unknown): ReachTest {
  if (!Array.isArray(operand)) throw failed('[FailedOperation] $in needs an array')
  const strings = new Set(operand.filter((value) => typeof value === 'string'))
  const others = operand.filter((value) => typeof value !== 'string').map(element)
  const quick = some((value) => typeof value === 'string' && strings.has(value))
  return (reached) => quick(reached) || others.some((test) => test(reached))
}

/** One value of `$in` or `$all`. */
export const element = (value: unknown): ReachTest =>
  value instanceof RegExp ? some((inside) => matchesRegex(inside, value)) : equals(value)

/** `$size`: an array of exactly that length. */
export function hasSize(operand: unknown): ReachTest {
  const size = toDouble(operand)
  if (!Number.isInteger(size) || size < 0)
    throw failed('[FailedOperation] $size must be a whole number')
  return (reached) => reached.some((value) => Array.isArray(value) && value.length === size)
}

/** `$mod`: a number with that remainder, fractions cut off. */
export function hasRemainder(operand: unknown): ReachTest {
  if (!Array.isArray(operand) || operand.length !== 2)
    throw failed('[FailedOperation] malformed mod, needs to be an array of two numbers')
  const [divisor, remainder] = operand.map((part) => Math.trunc(toDouble(part)))
  if (divisor === undefined || divisor === 0 || Number.isNaN(divisor))
    throw failed('[FailedOperation] divisor cannot be 0')
  return some(
    (value) =>
      rankOf(value) === RANK.number &&
      Math.trunc(toDouble(value)) % divisor === (remainder ?? 0) + 0,
  )
}

/** `$regex` with its `$options`. */
export function regex(operand: unknown, all: Doc): ReachTest {
  const options = typeof all.$options === 'string' ? all.$options : ''
  const pattern =
    operand instanceof RegExp
      ? toRegex(operand.source, options || operand.flags)
      : toRegex(String(operand), options)
  return some((value) => matchesRegex(value, pattern))
}

/** Whether a text matches, or a stored regular expression is the same. */
export const matchesRegex = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' ? pattern.test(value) : value instanceof RegExp && same(value, pattern)

/** `$type`: the value, or an element of it, is of one of the types. */
export function hasType(operand: unknown): ReachTest {
  const types = Array.isArray(operand) ? operand : [operand]
  return (reached) =>
    reached.some((value) =>
      types.some(
        (type) =>
          isOfType(value, type) ||
          (Array.isArray(value) && value.some((inside) => isOfType(inside, type))),
      ),
    )
}

/** `$exists`: the path leads to something. */
export const exists =
  (operand: unknown): ReachTest =>
  (reached) =>
    reached.some((value) => value !== undefined) === Boolean(operand)
