import { Long } from 'bson'
import { failed } from '../refusal'
import { compare } from './order'
import type { Change, ChangeSite } from './update-place'
import { isDoc, RANK, rankOf, toDouble } from './values'

const set: Change = (_current, operand) => operand

const inc: Change = (current, operand, site) =>
  arithmetic(
    '$inc',
    current ?? 0,
    operand,
    site,
    current === null,
    (a, b) => a + b,
    (a, b) => a + b,
  )

const mul: Change = (current, operand, site) =>
  arithmetic(
    '$mul',
    current ?? 0,
    operand,
    site,
    current === null,
    (a, b) => a * b,
    (a, b) => a * b,
  )

function arithmetic(
  name: string,
  current: unknown,
  operand: unknown,
  site: ChangeSite,
  isNull: boolean,
  doubles: (a: number, b: number) => number,
  integers: (a: bigint, b: bigint) => bigint,
): unknown {
  if (rankOf(operand) !== RANK.number)
    throw failed(`[FailedOperation] Cannot ${name} with non-numeric argument`)
  if (isNull || rankOf(current) !== RANK.number)
    throw failed(
      `[FailedOperation] Cannot apply ${name} to a value of non-numeric type (${site.path})`,
    )
  const result = doubles(toDouble(current), toDouble(operand))
  const whole = isWhole(current) && isWhole(operand)
  if (!whole || Number.isSafeInteger(result)) return result
  return Long.fromBigInt(integers(toBigInt(current), toBigInt(operand)))
}

const isWhole = (value: unknown): boolean => value instanceof Long || Number.isSafeInteger(value)

const toBigInt = (value: unknown): bigint =>
  value instanceof Long ? value.toBigInt() : BigInt(toDouble(value))

const min: Change = (current, operand) =>
  current === undefined || compare(operand, current) < 0 ? operand : current

const max: Change = (current, operand) =>
  current === undefined || compare(operand, current) > 0 ? operand : current

const currentDate: Change = (_current, _operand, site) => site.now

/** `$bit` with `and`, `or`, `xor` on 32-bit or larger whole numbers. */
const bit: Change = (current, operand, site) => {
  const [name, mask] = isDoc(operand) ? (Object.entries(operand)[0] ?? []) : []
  const number = current === undefined ? 0 : current
  if (!Number.isSafeInteger(number) || !Number.isSafeInteger(mask))
    throw failed(
      `[FailedOperation] Cannot apply $bit to a value of non-integral type (${site.path})`,
    )
  const [a, b] = [BigInt(toDouble(number)), BigInt(toDouble(mask))]
  if (name === 'and') return Number(a & b)
  if (name === 'or') return Number(a | b)
  if (name === 'xor') return Number(a ^ b)
  throw failed('[FailedOperation] The $bit modifier only supports and, or, xor')
}

/** The update operators on single values. */
export const FIELD_CHANGES: [string, Change][] = [
  ['$set', set],
  ['$inc', inc],
  ['$mul', mul],
  ['$min', min],
  ['$max', max],
  ['$currentDate', currentDate],
  ['$bit', bit],
]
