import { failed } from '../refusal'
import { RANK, rankOf, toDouble } from './values'

/** `$bitsAllSet` and its kin: positions as a list or a mask, over whole numbers. */
export function bitTest(
  operand: unknown,
  how: 'all' | 'any',
  set: boolean,
): (value: unknown) => boolean {
  const positions = positionsOf(operand)
  return (value) => {
    if (rankOf(value) !== RANK.number || !Number.isSafeInteger(toDouble(value))) return false
    const bits = BigInt(toDouble(value))
    const hit = (position: number) => ((bits >> BigInt(position)) & 1n) === (set ? 1n : 0n)
    return how === 'all' ? positions.every(hit) : positions.some(hit)
  }
}

function positionsOf(operand: unknown): number[] {
  if (Array.isArray(operand)) return operand.map(Number)
  const mask = toDouble(operand)
  if (!Number.isSafeInteger(mask) || mask < 0)
    throw failed('[FailedOperation] bit positions must be a list or a mask')
  const bits = BigInt(mask)
  return Array.from({ length: 53 }, (_, at) => at).filter(
    (at) => ((bits >> BigInt(at)) & 1n) === 1n,
  )
}
