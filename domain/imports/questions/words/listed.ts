/** Strings within quotes, as Python and json print lists. */
const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g
const unescaped = (text: string): string => text.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1')

/**
 * The items of a list written out, `["对"]` or `['一', '二']`; null where the text is none.
 */
export function listIn(text: string): readonly string[] | null {
  const inner = /^\s*\[([\s\S]*)\]\s*$/.exec(text)?.[1]
  if (inner === undefined) return null
  const items = [...inner.matchAll(QUOTED)].map((match) => unescaped(match[1] ?? match[2] ?? ''))
  const rest = inner.replace(QUOTED, '').replace(/[\s,，]/g, '')
  return rest === '' && items.length > 0 ? items : null
}
