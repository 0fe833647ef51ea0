import type { Options } from 'mingo/types'
import { failed } from '../refusal'
import { evalExpr } from './mingo'
import { toDouble } from './values'

type Parts = (text: string) => readonly (string | number)[]

const codePoints: Parts = (text) => [...text]
const bytes: Parts = (text) => [...Buffer.from(text)]

function evaluateAll(
  document: unknown,
  expression: unknown,
  options: Options,
  least: number,
): unknown[] {
  const operands = Array.isArray(expression) ? expression : []
  if (operands.length < least)
    throw failed(`[FailedOperation] expected at least ${least} arguments`)
  return operands.map((operand) => evalExpr(document, operand, options))
}

/** Where a text lies in another, counted in code points or bytes; -1 when nowhere, null of nothing. */
const indexIn =
  (parts: Parts) =>
  (document: unknown, expression: unknown, options: Options): number | null => {
    const [text, search, from, to] = evaluateAll(document, expression, options, 2)
    if (text === null || text === undefined) return null
    if (typeof text !== 'string' || typeof search !== 'string')
      throw failed('[FailedOperation] $indexOf requires strings')
    const [hay, needle] = [parts(text), parts(search)]
    const end = Math.min(to === undefined ? hay.length : toDouble(to), hay.length)
    for (let at = from === undefined ? 0 : toDouble(from); at + needle.length <= end; at++)
      if (needle.every((part, offset) => hay[at + offset] === part)) return at
    return -1
  }

/** A part of a text in bytes; a negative count means the rest. */
function substr(document: unknown, expression: unknown, options: Options): string {
  const [value, from, count] = evaluateAll(document, expression, options, 3)
  if (value === null || value === undefined) return ''
  const start = toDouble(from)
  if (start < 0)
    throw failed('[FailedOperation] $substrBytes: the starting index must be non-negative')
  const whole = Buffer.from(value instanceof Date ? value.toISOString() : String(value))
  const length = toDouble(count)
  const part = length < 0 ? whole.subarray(start) : whole.subarray(start, start + length)
  const text = part.toString('utf8')
  if (
    Buffer.byteLength(text) !== part.length ||
    text.includes('\ufffd') !== whole.toString('utf8').includes('\ufffd')
  )
    throw failed('[FailedOperation] $substrBytes: invalid range, a character would be cut')
  return text
}

/** The operators on strings that mingo lacks or counts in UTF-16 units. */
export const STRINGS = {
  $indexOfCP: indexIn(codePoints),
  $indexOfBytes: indexIn(bytes),
  $substr: substr,
  $substrBytes: substr,
}
