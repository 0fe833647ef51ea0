import { normaliseName, normaliseNumber, type Officer, type Unit } from '../../org'
import type { FilePlace } from '../row-read'
import { entryChange } from './changes'
import type { UnitDirectory } from './directory'
import { findUnit } from './find-unit'
import { type Entries, matchEntry } from './match-entry'
import type { RosterLine } from './roster-change'
import type { RosterRow } from './roster-row'
import { newEntry } from './seat'

/** What a row is compared with. */
export interface Beside {
  readonly directory: UnitDirectory
  readonly entries: Entries
  readonly officers: readonly Officer[]
  /** The units where whoever imports answers, each with all below it. */
  readonly places: readonly string[]
  /** The numbers of all rows: a namesake who stands in the file as well is somebody else. */
  readonly inFile: ReadonlySet<string>
}

type Where = Pick<RosterLine, 'at' | 'name' | 'unit' | 'unitName'>

const NOTHING = { change: null, fields: [], why: null } as const
const refused = (of: Where, why: string): RosterLine => ({
  ...of,
  ...NOTHING,
  comparison: 'refused',
  why,
})
const same = (of: Where, why: string | null = null): RosterLine => ({
  ...of,
  ...NOTHING,
  comparison: 'same',
  why,
})

const answersFor = (places: readonly string[], { path }: Pick<Unit, 'path'>): boolean =>
  places.some((place) => path.includes(place))

const RIGHTS = '这个人有授权，授权不随名册变，请省级管理处理'
const rights = ({ grants }: Officer): string | null => (grants.length > 0 ? RIGHTS : null)

/** Whether somebody holds a right above the asker or elsewhere, so that the asker must not touch their entry. */
function standsAbove({ grants }: Officer, { directory, places }: Beside): boolean {
  const paths = grants.map(({ unit }) => directory.units.get(unit)?.path ?? [])
  return paths.some((path) => !answersFor(places, { path }))
}
const STANDS_ABOVE = '这个人有你管不到的授权，请省级管理处理'

const NOT_HERE = '这个人不在你负责的单位的名册里，不用处理'

/** A row that says somebody left: by this mark only, and only by who answers for them. */
function leaving(of: Where, word: string, entry: Officer | null, beside: Beside): RosterLine {
  // Let go before, perhaps taken in elsewhere since: the same file again has nothing more to do.
  if (entry === null || !answersFor(beside.places, entry)) return same(of, NOT_HERE)
  const where = { ...of, unitName: entry.unitName }
  if (entry.status === 'left') return same(where)
  if (standsAbove(entry, beside)) return refused(where, STANDS_ABOVE)
  return {
    ...where,
    comparison: 'changed',
    change: { kind: 'leave', id: entry._id },
    fields: [{ field: '状态', from: '在岗', to: word }],
    why: rights(entry),
  }
}

/** Somebody of the same name in the unit whom the file does not name with their own number. */
function namesake({ name }: RosterRow, unit: Unit, { officers, inFile }: Beside): boolean {
  return officers.some(
    (officer) =>
      officer.unit === unit._id &&
      officer.status === 'active' &&
      normaliseName(officer.name) === name &&
      !inFile.has(normaliseNumber(officer.certificate ?? '')) &&
      !inFile.has(normaliseNumber(officer.staffNumber)),
  )
}

const NAMESAKE =
  '本单位名册里已有同名的人，号码不同。是同一个人就先核对号码；确实是两个人，请把两个人都写进表里'

function joining(of: Where, row: RosterRow, id: string, unit: Unit, beside: Beside): RosterLine {
  if (namesake(row, unit, beside)) return refused(of, NAMESAKE)
  const officer = newEntry(row, id, unit, beside.directory.units)
  return { ...of, ...NOTHING, comparison: 'new', change: { kind: 'add', officer } }
}

const FIRST_RELEASED =
  '这个人在别的单位在岗。请原单位先在名册里标明调出，再由你导入；或者请省级管理调动'

function staying(
  of: Where,
  row: RosterRow,
  entry: Officer,
  unit: Unit,
  beside: Beside,
): RosterLine {
  const foreign = !answersFor(beside.places, entry)
  // Nobody pulls people out of a place they do not answer for: its own liaison lets them go first.
  if (foreign && entry.status === 'active') return refused(of, FIRST_RELEASED)
  const { set, fields } = entryChange(entry, row, unit, beside.directory.units)
  if (fields.length === 0) return same(of)
  if (standsAbove(entry, beside)) return refused(of, STANDS_ABOVE)
  const why = set.unit === undefined ? null : rights(entry)
  const change = { kind: 'change' as const, id: entry._id, set }
  return { ...of, comparison: 'changed', change, fields, why }
}

/**
 * One row beside the roster.
 * @param id for the entry, if it is a new one
 */
export function compareRow(at: FilePlace, row: RosterRow, id: string, beside: Beside): RosterLine {
  const { name } = row
  const stated = { at, name, unit: null, unitName: row.unit ?? row.sheet ?? '' }
  const match = matchEntry(row, beside.entries, beside.places)
  if ('why' in match) return refused(stated, match.why)
  if (row.left !== null) return leaving(stated, row.left, match.entry, beside)
  const found = findUnit(row, beside.directory, beside.places)
  if ('why' in found) return refused(stated, found.why)
  const of = { at, name, unit: found.unit._id, unitName: found.unit.name }
  if (!answersFor(beside.places, found.unit)) {
    return refused(of, `「${found.unit.name}」不在你负责的范围`)
  }
  return match.entry === null
    ? joining(of, row, id, found.unit, beside)
    : staying(of, row, match.entry, found.unit, beside)
}
