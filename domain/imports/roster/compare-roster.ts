import { normaliseName, type Officer, type Unit } from '../../org'
import type { RowRead } from '../row-read'
import { type Beside, compareRow } from './compare-row'
import { unitDirectory } from './directory'
import { entriesOf, matchEntry } from './match-entry'
import type { AbsentOfficer, RosterComparison, RosterLine } from './roster-change'
import type { RosterRow } from './roster-row'

/** What stands there already, for the comparison. */
export interface RosterPresent {
  /** Every unit of the province: names are looked up in all of them. */
  readonly units: readonly Unit[]
  /** The entries of the asker's places, and every entry anywhere that has a number of the file. */
  readonly officers: readonly Officer[]
  /** The units where whoever imports answers as liaison. */
  readonly places: readonly string[]
}

export interface RosterChoices {
  /** Ids of new entries begin with it and end with the row's count: the same import makes the same ids. */
  readonly idPrefix: string
  /** Whether who is not in the file has left; else only a mark in the row says so. */
  readonly leaversByAbsence: boolean
}

/** The numbers of a file, by which entries outside the asker's places are looked up. */
export function rosterNumbers(rows: readonly RowRead<RosterRow>[]): {
  readonly certificates: readonly string[]
  readonly staffNumbers: readonly string[]
} {
  const items = rows.flatMap((row) => (row.taken ? [row.item] : []))
  return {
    certificates: items.flatMap(({ certificate }) => certificate ?? []),
    staffNumbers: items.flatMap(({ staffNumber }) => staffNumber ?? []),
  }
}

const entryOf = ({ change }: RosterLine): string | null =>
  change === null || change.kind === 'add' ? null : change.id

/** Two rows that lead to one entry, one by 执法证号, one by 工号: the second is refused. */
function withoutTwice(lines: readonly RosterLine[]): RosterLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const id = entryOf(line)
    const before = id === null ? undefined : seen.get(id)
    if (id !== null && before === undefined) seen.set(id, line.at.row)
    if (before === undefined) return line
    const why = `和第 ${before} 行对到名册里的同一个人`
    return { ...line, comparison: 'refused', change: null, fields: [], why }
  })
}

const WITH_RIGHTS = '有授权的人不会因为没写进表里就离开，请单独处理'

function absence(officer: Officer, byAbsence: boolean): AbsentOfficer {
  const stays = officer.grants.length > 0
  return {
    id: officer._id,
    name: officer.name,
    unitName: officer.unitName,
    change: byAbsence && !stays ? { kind: 'leave', id: officer._id } : null,
    why: byAbsence && stays ? WITH_RIGHTS : null,
  }
}

/** Everybody the file speaks of: entries its rows lead to, and names in rows that were refused. */
function spokenOf(
  rows: readonly RowRead<RosterRow>[],
  lines: readonly RosterLine[],
  { entries, places }: Beside,
): (officer: Officer) => boolean {
  const matches = rows.flatMap((row) => (row.taken ? [matchEntry(row.item, entries, places)] : []))
  const ids = new Set(
    matches.flatMap((match) => ('entry' in match ? (match.entry?._id ?? []) : [])),
  )
  const unsure = [
    ...rows.flatMap((row) => (row.taken ? [] : [normaliseName(row.text)])),
    ...lines.flatMap(({ comparison, name }) => (comparison === 'refused' ? [name] : [])),
  ]
  return ({ _id, name }) =>
    ids.has(_id) || unsure.some((text) => text.includes(normaliseName(name)))
}

/** Who serves in a unit of the file and is not named in it, not even in a row that was refused. */
function absentFrom(
  rows: readonly RowRead<RosterRow>[],
  lines: readonly RosterLine[],
  beside: Beside,
): Officer[] {
  const units = new Set(lines.flatMap(({ unit }) => unit ?? []))
  const named = spokenOf(rows, lines, beside)
  return beside.officers.filter(
    (officer) => officer.status === 'active' && units.has(officer.unit) && !named(officer),
  )
}

/** A row that was refused when it was read, as a line of the comparison. */
const unread = (row: RowRead<RosterRow> & { readonly taken: false }): RosterLine => ({
  at: row.at,
  comparison: 'refused',
  name: '',
  unit: null,
  unitName: '',
  change: null,
  fields: [],
  why: row.why,
})

/**
 * A roster that was read beside the entries that are there: what is new, changed, the same, refused, and who is
 * missing. Importing the same file again gives only the same. Nothing is changed here.
 */
export function compareRoster(
  rows: readonly RowRead<RosterRow>[],
  { units, officers, places }: RosterPresent,
  { idPrefix, leaversByAbsence }: RosterChoices,
): RosterComparison {
  const { certificates, staffNumbers } = rosterNumbers(rows)
  const beside: Beside = {
    directory: unitDirectory(units),
    entries: entriesOf(officers),
    officers,
    places,
    inFile: new Set([...certificates, ...staffNumbers]),
  }
  const lines = withoutTwice(
    rows.map((row, i) =>
      row.taken ? compareRow(row.at, row.item, `${idPrefix}${i + 1}`, beside) : unread(row),
    ),
  )
  const absent = absentFrom(rows, lines, beside)
  return { lines, absent: absent.map((officer) => absence(officer, leaversByAbsence)) }
}
