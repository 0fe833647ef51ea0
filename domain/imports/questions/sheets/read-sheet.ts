import type { SheetRead } from '../../content'
import type { RowRead } from '../../row-read'
import { EXAMPLE, INSTRUCTIONS } from '../../template'
import { type Header, headerOf } from '../header/header'
import type { ImportedQuestion } from '../imported'
import { questionOf } from '../judge/question-of'
import { readNumberedLines } from '../lines/read-lines'
import type { Kind } from '../words/kind'
import { tidy } from '../words/tidy'
import { groupsOf } from './groups'
import { headingOf } from './heading'
import { questionIn } from './question-in'
import { type PlacedRow, placed } from './rows-of'

type Read = RowRead<ImportedQuestion>

/** Titles and notes may stand so high above a header. */
const HEADER_WITHIN = 20

const filled = ({ cells }: PlacedRow): readonly string[] => cells.map(tidy).filter(Boolean)
const refused = ({ at, text }: PlacedRow, why: string): Read => ({ at, taken: false, why, text })

/** A title or a note over the table says it in one or two cells; more than that might be a question. */
const above = (row: PlacedRow): Read[] =>
  filled(row).length > 2 ? [refused(row, '这一行在表头上面，没有当作题目')] : []

/** Rows below one header, up to the next heading. */
interface Stretch {
  readonly header: Header
  readonly kind: Kind | null
  readonly rows: readonly PlacedRow[]
}

/** The heading that a row is: all of it in one cell. */
function headingIn(row: PlacedRow) {
  const [only, ...more] = filled(row)
  return only !== undefined && more.length === 0 ? headingOf(only) : null
}

/** A header that comes again, as on every printed page, begins a stretch anew; a heading gives its kind. */
function stretchesOf(rows: readonly PlacedRow[], first: Header): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [header, kind, from]: [Header, Kind | null, number] = [first, null, 0]
  rows.forEach((row, place) => {
    const [next, heading] = [headerOf(row.cells), headingIn(row)]
    if (next === null && heading === null) return
    stretches.push({ header, kind, rows: rows.slice(from, place) })
    header = next ?? header
    kind = heading ? heading.kind : kind
    from = place + 1
  })
  return [...stretches, { header, kind, rows: rows.slice(from) }]
}

const isExample = (row: PlacedRow): boolean => tidy(row.cells[0] ?? '') === EXAMPLE

/** A row of a single text below the header is a note; it is named, not taken. */
const isNote = (row: PlacedRow): boolean => filled(row).length === 1

function readStretch({ header, kind, rows }: Stretch): Read[] {
  return groupsOf(header, rows).flatMap((group) => {
    const [first] = group.rows
    if (!first) return []
    if (group.rows.length === 1 && isNote(first))
      return [refused(first, '这一行只有一格有字，像是说明，不是题目')]
    const written = questionIn(group)
    return written ? [questionOf({ ...written, kind: written.kind ?? kind })] : []
  })
}

/** Reads a sheet of questions (题目表), its header wherever it stands; without one it is read line by line. */
export function readSheet({ name, rows }: SheetRead, several: boolean): readonly Read[] {
  if (tidy(name) === INSTRUCTIONS) return []
  const all = rows.map((row) => placed(several ? name : null, row))
  const at = all.slice(0, HEADER_WITHIN).findIndex(({ cells }) => headerOf(cells))
  const header = headerOf(all[at]?.cells ?? [])
  if (!header)
    return readNumberedLines(
      all.map(({ at: place, cells }) => ({ at: place, text: cells.join('\t') })),
    )
  const below = all.slice(at + 1).filter((row) => !isExample(row))
  return [...all.slice(0, at).flatMap(above), ...stretchesOf(below, header).flatMap(readStretch)]
}
