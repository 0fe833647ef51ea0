import { type Fields, fieldsOf } from '../header/fields'
import type { Header } from '../header/header'
import type { PlacedRow } from './rows-of'

/** Rows that make one question together (一题多行): its first, and those that only add an option. */
export interface Group {
  readonly rows: readonly PlacedRow[]
  readonly fields: readonly Fields[]
}

const has = (header: Header, field: string): boolean =>
  header.some((column) => column !== null && 'field' in column && column.field === field)

/** Whether a row goes on with the question before: it has no stem of its own, or the same one, and adds an option. */
function goesOn(fields: Fields, before: Fields | undefined, perOption: boolean): boolean {
  if (!before || fields.of('options') === '') return false
  const sameStem = fields.of('stem') === '' || fields.of('stem') === before.of('stem')
  const sameNumber = fields.of('number') === '' || fields.of('number') === before.of('number')
  const merged = fields.of('stem') !== '' && !perOption
  return sameStem && sameNumber && (!merged || fields.of('options') !== before.of('options'))
}

/** Gathers the rows below a header into questions; only a template with an option a row has several of them. */
export function groupsOf(header: Header, rows: readonly PlacedRow[]): readonly Group[] {
  const perOption = has(header, 'right')
  const groups: { rows: PlacedRow[]; fields: Fields[] }[] = []
  for (const row of rows) {
    const fields = fieldsOf(header, row.cells)
    const last = groups.at(-1)
    if (last && goesOn(fields, last.fields[0], perOption)) {
      last.rows.push(row)
      last.fields.push(fields)
    } else groups.push({ rows: [row], fields: [fields] })
  }
  return groups
}
