import { oneWidth, tidy } from '../words/tidy'
import { type Column, columnOf, type Field, LONGEST_HEAD } from './field'

/** A header row (表头): what each column holds; null where we know none. */
export type Header = readonly (Column | null)[]

const fieldsOf = (header: Header): ReadonlySet<Field> =>
  new Set(header.flatMap((column) => (column && 'field' in column ? [column.field] : [])))
const optionsIn = (header: Header): number =>
  header.filter((column) => column && 'option' in column).length

/**
 * Heads of one letter mean what the others leave them: Q with T is a question with what is true of it (Q, T, A, B, C, D),
 * Q with A alone a question with its answer, T without Q 题 itself.
 */
function singleLetters(heads: readonly string[]): ReadonlyMap<string, Field> {
  const letters = heads.map((head) => oneWidth(tidy(head)).toUpperCase())
  const has = (letter: string) => letters.includes(letter)
  const answer = has('B') ? 'T' : 'A'
  if (has('Q'))
    return new Map<string, Field>([
      ['Q', 'stem'],
      [answer, 'answer'],
    ])
  return new Map<string, Field>(has('T') ? [['T', 'stem']] : [])
}

/** Where several columns could hold the stem, the first does; the same of every field. */
function eachOnce(header: Header): Header {
  const seen = new Set<Field>()
  return header.map((column) => {
    if (!column || !('field' in column)) return column
    if (seen.has(column.field)) return null
    seen.add(column.field)
    return column
  })
}

/** 「题目」 beside 「题干」 or 「内容」: the more exact name holds the stem. */
const columnsOf = (heads: readonly string[]): Header => {
  const letters = singleLetters(heads)
  return eachOnce(
    heads.map((head) => {
      const field = letters.get(oneWidth(tidy(head)).toUpperCase())
      return field ? { field } : columnOf(head)
    }),
  )
}

/** What says so much of a question that a row of such heads is a header: a stem, and an answer or options. */
function isHeader(header: Header): boolean {
  const fields = fieldsOf(header)
  const asks = fields.has('stem') || fields.has('task')
  return (
    asks &&
    (fields.has('answer') || fields.has('options') || fields.has('right') || optionsIn(header) > 1)
  )
}

/** Reads a row as a header; null where it is none. */
export function headerOf(cells: readonly string[]): Header | null {
  if (cells.some((cell) => tidy(cell).length > LONGEST_HEAD)) return null
  const header = columnsOf(cells)
  return isHeader(header) ? header : null
}

/** The same for the keys of a record, which need not be short. */
export const keysOf = (keys: readonly string[]): Header => columnsOf(keys)
