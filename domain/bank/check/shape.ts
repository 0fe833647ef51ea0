import * as v from 'valibot'

/** What reading one item gave: the item, or one sentence for each thing its shape lacks. */
export type Shaped<T> =
  | { readonly item: T; readonly wrong: null }
  | { readonly item: null; readonly wrong: readonly string[] }

/** Where in an item something is wrong: a required key that is absent reads as missing. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the item'
  const last = issue.path?.at(-1)
  const key = last !== undefined && 'origin' in last ? last.origin : undefined
  if (issue.expected === 'never') return `${place} is no key of this format`
  if (key === 'key' && issue.received === 'undefined') return `missing ${place}`
  return `${place}: ${issue.message}`
}

/**
 * Reads one item of a content file by its schema.
 * @example shape(lawSchema, {}).wrong // ['missing law', 'missing version', …]
 */
export function shape<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Shaped<T> {
  const read = v.safeParse(schema, value)
  return read.success
    ? { item: read.output, wrong: null }
    : { item: null, wrong: read.issues.map(sentenceOf) }
}
