import { failed } from '../refusal'
import { ARRAY_CHANGES } from './update-arrays'
import { FIELD_CHANGES } from './update-fields'
import type { Change } from './update-place'
import { setPath, unsetPath } from './update-place'
import { type Doc, has, isDoc } from './values'

/** What an update knows about the document it is applied to. */
export interface UpdateSite {
  /** The cloud's time, for `$currentDate`. */
  now: Date
  /** Whether the document is being created by this update (`$setOnInsert`). */
  inserting: boolean
  /** The position that `array.$` stands for in this document. */
  positionIn(arrayPath: string): number | undefined
}

const CHANGES = new Map<string, Change>([...FIELD_CHANGES, ...ARRAY_CHANGES])

/** Checks update operators before any document is touched. */
export function checkUpdate(update: Doc): void {
  const paths: string[] = []
  for (const [name, operands] of Object.entries(update)) {
    if (!CHANGES.has(name) && name !== '$rename' && name !== '$setOnInsert' && name !== '$unset')
      throw failed(`[FailedOperation] Unknown modifier: ${name}`)
    if (!isDoc(operands))
      throw failed(
        `[FailedOperation] Modifiers operate on fields but we found another type for ${name}`,
      )
    paths.push(...Object.keys(operands))
    if (name === '$rename') paths.push(...Object.values(operands).map(String))
  }
  checkConflicts(paths.sort())
}

function checkConflicts(sorted: string[]): void {
  for (let at = 0; at < sorted.length; at++) {
    const path = sorted[at] ?? ''
    if (path === '' || path.split('.').includes(''))
      throw failed('[FailedOperation] empty field name')
    const clash = sorted.some(
      (other, index) => index !== at && (other === path || other.startsWith(`${path}.`)),
    )
    if (clash)
      throw failed(
        `[FailedOperation] Updating the path '${path}' would create a conflict at '${path}'`,
      )
  }
}

/** Applies checked update operators to a document, in place. */
export function applyUpdate(document: Doc, update: Doc, site: UpdateSite): void {
  for (const [name, operands] of Object.entries(update)) {
    if (!isDoc(operands)) continue
    for (const path of Object.keys(operands)) {
      for (const place of places(document, path, site))
        applyOne(document, name, place, operands[path], site)
    }
  }
}

function applyOne(
  document: Doc,
  name: string,
  path: string,
  operand: unknown,
  site: UpdateSite,
): void {
  if (name === '$unset') unsetPath(document, path)
  else if (name === '$rename') rename(document, path, operand)
  else if (name === '$setOnInsert') site.inserting && setPath(document, path, () => operand)
  else {
    const change = CHANGES.get(name)
    setPath(document, path, (current) => change?.(current, operand, { path, now: site.now }))
  }
}

function rename(document: Doc, path: string, target: unknown): void {
  if (typeof target !== 'string')
    throw failed("[FailedOperation] The 'to' field for $rename must be a string")
  const removed = unsetPath(document, path)
  if (removed !== undefined) setPath(document, target, () => removed)
}

/** Replaces `$` by the matched position and `$[]` by every position. */
function places(document: Doc, path: string, site: UpdateSite): string[] {
  if (!path.includes('$')) return [path]
  const parts = path.split('.')
  const at = parts.findIndex((part) => part === '$' || part === '$[]')
  if (at === -1) return [path]
  const arrayPath = parts.slice(0, at).join('.')
  const rest = parts.slice(at + 1)
  return positions(document, arrayPath, parts[at] === '$', site).flatMap((position) =>
    places(document, [arrayPath, position, ...rest].join('.'), site),
  )
}

function positions(document: Doc, arrayPath: string, matched: boolean, site: UpdateSite): number[] {
  if (!matched) return everyPosition(document, arrayPath)
  const position = site.positionIn(arrayPath)
  if (position === undefined)
    throw failed(
      '[FailedOperation] The positional operator did not find the match needed from the query',
    )
  return [position]
}

function everyPosition(document: Doc, arrayPath: string): number[] {
  const array = arrayPath
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        value instanceof Object && has(value, part) ? Reflect.get(value, part) : undefined,
      document,
    )
  if (!Array.isArray(array))
    throw failed(`[FailedOperation] The path '${arrayPath}' must be an array`)
  return array.map((_, position) => position)
}
