import type { FilePlace } from '../../row-read'

/** A line (行) with its place. */
export interface Line {
  readonly at: FilePlace
  readonly text: string
}

/** Marks of Markdown, which say how a line looks: headings, lists, quotes, bold. */
const HEAD = /^\s*(?:#{1,6}\s+|[-*+]\s+|>\s?)+/
const BOLD = /\*\*|__/g
const TABLE_ROW = /^\s*\|(.*)\|\s*$/
const TABLE_RULE = /^[\s|:-]+$/

/** A line without marks of Markdown; a table's row has tabs between its cells. */
export function unmarked(text: string): string {
  const row = TABLE_ROW.exec(text)?.[1]
  if (row !== undefined)
    return TABLE_RULE.test(row)
      ? ''
      : row
          .split('|')
          .map((cell) => cell.trim())
          .join('\t')
  return text.replace(HEAD, '').replace(BOLD, '')
}
