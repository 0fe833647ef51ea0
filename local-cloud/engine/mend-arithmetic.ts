import type { Options } from 'mingo/types'
import { mingo } from './mingo'
import type { Doc } from './values'

type Operator = (document: Doc, operands: unknown[], options: Options) => unknown

/** A number alone stands for a list of one; mingo wants the list. */
const alone =
  (operator: () => Operator) =>
  (document: Doc, operand: unknown, options: Options): unknown =>
    operator()(document, Array.isArray(operand) ? operand : [operand], options)

/** The operators on numbers that mingo reads too narrowly. */
export const ARITHMETIC = {
  $trunc: alone(() => mingo().expression.$trunc),
  $round: alone(() => mingo().expression.$round),
}
