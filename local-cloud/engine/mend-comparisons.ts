import type { Options } from 'mingo/types'
import { failed } from '../refusal'
import { evalExpr } from './mingo'
import { compare } from './order'
import { RANK, rankOf } from './values'

/** Expressions compare by MongoDB's order of types; mingo compares arrays without regard to order. */
function pair(document: unknown, expression: unknown, options: Options): [unknown, unknown] {
  const operands = Array.isArray(expression) ? expression : [expression]
  if (operands.length !== 2)
    throw failed('[FailedOperation] a comparison takes exactly two arguments')
  return [evalExpr(document, operands[0], options), evalExpr(document, operands[1], options)]
}

/** A missing field sorts before null in expressions. */
function order(left: unknown, right: unknown): number {
  if (rankOf(left) === RANK.nothing && rankOf(right) === RANK.nothing)
    return Number(left === null) - Number(right === null)
  return Math.sign(compare(left, right))
}

const comparing =
  (accepts: (difference: number) => boolean) =>
  (document: unknown, expression: unknown, options: Options): boolean =>
    accepts(order(...pair(document, expression, options)))

/** The comparisons of aggregation expressions. */
export const COMPARISONS = {
  $eq: comparing((difference) => difference === 0),
  $ne: comparing((difference) => difference !== 0),
  $gt: comparing((difference) => difference > 0),
  $gte: comparing((difference) => difference >= 0),
  $lt: comparing((difference) => difference < 0),
  $lte: comparing((difference) => difference <= 0),
  $cmp: (document: unknown, expression: unknown, options: Options): number =>
    order(...pair(document, expression, options)),
}
