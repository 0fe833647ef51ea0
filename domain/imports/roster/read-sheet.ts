import type { Row, SheetRead } from '../content'
import type { FilePlace, RowRead } from '../row-read'
import { EXAMPLE } from '../template'
import { asideReason } from './aside'
import { filled, type Header, isHeader } from './header'
import { type Cells, personIn } from './person'
import type { AsideRow, RosterRow } from './roster-row'

/** The rows of one sheet: people, and rows that are none. */
export interface SheetPeople {
  readonly rows: readonly RowRead<RosterRow>[]
  readonly aside: readonly AsideRow[]
  /** How many rows had their unit from a merged cell above. */
  readonly fromAbove: number
}

/** Sheets nobody named. */
const UNNAMED = /^(?:sheet|工作表|表)?\s*\d*$/i
const orNull = (name: string): string | null => (UNNAMED.test(name) ? null : name)

const cellsOf =
  ({ cells }: Row, { columns }: Header): Cells =>
  (field) =>
    columns.flatMap((column, i) => (column === field ? [filled(cells[i])] : []))

/** What stands in a row, without what is private. */
function textOf({ cells }: Row, { columns }: Header): string {
  const shown = cells.map((cell, i) => (columns[i] === 'private' ? '' : filled(cell)))
  return shown.filter((cell) => cell !== '').join(' | ')
}

/** Holds nobody: empty, the header once more, our template's example, or only a number on a prepared form. */
const isEmpty = (row: Row, { columns }: Header): boolean =>
  isHeader(row) ||
  filled(row.cells[0]) === EXAMPLE ||
  row.cells.every((cell, i) => filled(cell) === '' || columns[i] === 'serial')

/** A unit's cell merged over several rows stands in the first of them. */
function fromAbove(row: RosterRow, above: RosterRow | null): RosterRow {
  if (row.unit !== null || above?.unit == null) return row
  return { ...row, unit: above.unit, section: row.section ?? above.section }
}

/** One row that holds something: a person, refused, or set aside. */
function readRow(
  row: Row,
  header: Header,
  sheet: SheetRead,
  at: FilePlace,
): RowRead<RosterRow> | AsideRow {
  const read = personIn(cellsOf(row, header))
  if ('person' in read) {
    const named = { sheet: orNull(sheet.name.trim()), title: header.title }
    return { at, taken: true, item: { ...read.person, ...named } }
  }
  const [text, aside] = [textOf(row, header), asideReason(row.cells)]
  return aside === null ? { at, taken: false, why: read.why, text } : { at, why: aside, text }
}

/** Fills merged cells from above; says of how many rows. */
function filledDown(rows: readonly RowRead<RosterRow>[]) {
  let [above, count]: [RosterRow | null, number] = [null, 0]
  const filledRows = rows.map((row): RowRead<RosterRow> => {
    if (!row.taken) return row
    above = fromAbove(row.item, above)
    if (above.unit !== row.item.unit) count += 1
    return { ...row, item: above }
  })
  return { rows: filledRows, fromAbove: count }
}

/**
 * Reads the people of a sheet below its header.
 * @param several whether the file has several sheets, so that a place in it needs the sheet's name
 */
export function readSheet(sheet: SheetRead, header: Header, several: boolean): SheetPeople {
  const read = sheet.rows
    .slice(header.below)
    .filter((row) => !isEmpty(row, header))
    .map((row) => readRow(row, header, sheet, { sheet: several ? sheet.name : null, row: row.row }))
  const people = read.filter((row) => 'taken' in row)
  return { ...filledDown(people), aside: read.flatMap((row) => ('taken' in row ? [] : [row])) }
}
