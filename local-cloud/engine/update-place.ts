import { failed } from '../refusal'
import { isPosition } from './paths'
import { type Doc, field, has, isDoc, put } from './values'

/** What a change knows beside the operand. */
export interface ChangeSite {
  path: string
  now: Date
}

/** Computes the new value of a field from the present one; `undefined` leaves a missing field missing. */
export type Change = (current: unknown, operand: unknown, site: ChangeSite) => unknown

type Container = Doc | unknown[]

/** Sets what a dotted path leads to, creating embedded documents on the way. */
export function setPath(document: Doc, path: string, change: (current: unknown) => unknown): void {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  const current = peek(document, [...parts, last])
  const next = change(current)
  if (next === undefined) return
  let container: Container = document
  for (const part of parts) container = enter(container, part, path)
  write(container, last, next, path)
}

function peek(document: Doc, parts: string[]): unknown {
  let value: unknown = document
  for (const part of parts) value = step(value, part)
  return value
}

function step(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return isPosition(part) ? value[Number(part)] : undefined
  return isDoc(value) ? field(value, part) : undefined
}

function enter(container: Container, part: string, path: string): Container {
  const existing = step(container, part)
  if (isDoc(existing) || Array.isArray(existing)) return existing
  if (existing !== undefined)
    throw failed(
      `[FailedOperation] Cannot create field '${path}' in element {${part}: ${String(existing)}}`,
    )
  const created: Doc = {}
  write(container, part, created, path)
  return created
}

function write(container: Container, part: string, value: unknown, path: string): void {
  if (!Array.isArray(container)) {
    put(container, part, value)
    return
  }
  if (!isPosition(part))
    throw failed(`[FailedOperation] Cannot create field '${part}' in an array (${path})`)
  const position = Number(part)
  if (position > container.length + 100_000)
    throw failed('[FailedOperation] can not backfill an array so far')
  while (container.length < position) container.push(null)
  container[position] = value
}

/** Removes what a path leads to and returns it; an array element becomes null. */
export function unsetPath(document: Doc, path: string): unknown {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  const container = peek(document, parts)
  if (Array.isArray(container)) return unsetElement(container, last)
  if (!isDoc(container) || !has(container, last)) return undefined
  const removed = container[last]
  delete container[last]
  return removed
}

function unsetElement(array: unknown[], part: string): unknown {
  if (!isPosition(part) || Number(part) >= array.length) return undefined
  const removed = array[Number(part)]
  array[Number(part)] = null
  return removed
}
