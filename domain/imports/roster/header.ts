import type { Row, SheetRead } from '../content'
import { type Field, fieldOf, headerWord } from './columns'

/** Where a sheet's header stands and what its columns hold. */
export interface Header {
  /** The place in `rows` of the first row below the header. */
  readonly below: number
  readonly columns: readonly (Field | null)[]
  /** What the columns are called. */
  readonly words: readonly string[]
  /** What stands above it, the first title. */
  readonly title: string | null
}

/** A title and a few empty rows may stand above a header, not a page of text. */
const FARTHEST = 15

export const filled = (cell: string | undefined): string => cell?.trim() ?? ''

const fieldsOf = ({ cells }: Row): (Field | null)[] => cells.map((cell) => fieldOf(cell))

/** A header names people and at least one thing more. */
export const isHeader = (row: Row): boolean => {
  const fields = new Set(fieldsOf(row).filter((field) => field !== null))
  return fields.has('name') && fields.size > 1
}

/** The second row of a header with merged cells: 证件 above 执法证号 and 工号. */
function isSecond(row: Row | undefined, columns: readonly (Field | null)[]): row is Row {
  if (row === undefined || filled(row.cells[columns.indexOf('name')]) !== '') return false
  const cells = row.cells.filter((cell) => filled(cell) !== '')
  return cells.length > 0 && cells.every((cell) => fieldOf(cell) !== null)
}

/** The header of a sheet; null where no row names people. */
export function headerOf({ rows }: SheetRead): Header | null {
  const at = rows.findIndex((row, i) => i < FARTHEST && isHeader(row))
  const [top, next] = [rows[at], rows[at + 1]]
  if (top === undefined) return null
  const columns = fieldsOf(top)
  const second = isSecond(next, columns) ? next : null
  const title = rows.slice(0, at).flatMap(({ cells }) => cells.map(filled).filter(Boolean))[0]
  return {
    below: second === null ? at + 1 : at + 2,
    columns: Array.from(
      { length: Math.max(columns.length, second?.cells.length ?? 0) },
      (_, i) => fieldOf(filled(second?.cells[i])) ?? columns[i] ?? null,
    ),
    words: top.cells.map((cell, i) => headerWord(filled(second?.cells[i]) || cell)),
    title: title ?? null,
  }
}
