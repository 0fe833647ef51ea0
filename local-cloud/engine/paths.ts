import { type Doc, field, has, isDoc } from './values'

const INDEX = /^(0|[1-9]\d*)$/

/** Whether a part of a path can be a position in an array. */
export const isPosition = (part: string): boolean => INDEX.test(part)

/**
 * Everything a dotted path leads to, the way MongoDB matches: it goes through arrays of documents
 * and also takes numbers as positions. `undefined` stands for "missing on this way".
 */
export function reach(document: Doc, path: string): unknown[] {
  if (!path.includes('.')) return [field(document, path)]
  const found: unknown[] = []
  walk(document, path.split('.'), 0, found)
  return found
}

function walk(value: unknown, parts: string[], at: number, found: unknown[]): void {
  const part = parts[at]
  if (part === undefined) found.push(value)
  else if (Array.isArray(value)) walkArray(value, parts, at, found)
  else if (isDoc(value) && has(value, part)) walk(value[part], parts, at + 1, found)
  else found.push(undefined)
}

function walkArray(array: unknown[], parts: string[], at: number, found: unknown[]): void {
  const part = parts[at] ?? ''
  if (isPosition(part) && Number(part) < array.length)
    walk(array[Number(part)], parts, at + 1, found)
  for (const element of array) if (isDoc(element)) walk(element, parts, at, found)
}

/** The values an index holds for a path: array elements one by one, missing as null. */
export function indexed(document: Doc, path: string): { values: unknown[]; many: boolean } {
  const reached = reach(document, path)
  const single = reached[0]
  if (reached.length === 1 && !Array.isArray(single))
    return { values: [single ?? null], many: false }
  const values = reached.flatMap((value) =>
    Array.isArray(value) ? elements(value) : [value ?? null],
  )
  return { values: values.length > 0 ? values : [null], many: true }
}

/** An array counts with its elements and as a whole, so that `{field: [1, 2]}` can use the index. */
const elements = (array: unknown[]): unknown[] => [...array.map((value) => value ?? null), array]
