import type { FileContent, RowRead } from '#domain/imports'
import {
  type AsideRow,
  compareRoster,
  type RosterComparison,
  type RosterLine,
  type RosterRow,
  readRoster,
  rosterNumbers,
} from '#domain/imports/roster'
import { refusedRow } from '#domain/imports/rows'
import type { Officer } from '#domain/org'
import { allUnits, numberedOfficers, rosterBelow } from '#server/org'
import type { About, Found } from '../kind'
import type { StagedRow } from '../store'

const WHOLE = { sheet: null, row: 1 }
const NOTES_MOST = 20
const NAMES_MOST = 10

const textOf = (row: RowRead<RosterRow>): string => {
  if (!row.taken) return row.text
  const { name, unit, section, post, left } = row.item
  return [name, unit, section, post, left].filter((part) => part !== null).join('，')
}

/** Why somebody must not leave by a file; undefined when they may. */
function mustStay(line: RosterLine, officers: ReadonlyMap<string, Officer>, by: string) {
  if (line.change?.kind !== 'leave') return undefined
  const { grants = [] } = officers.get(line.change.id) ?? {}
  if (line.change.id === by) return '这是你自己，离开要由别的联络人来办'
  const isAdmin = grants.some(({ role }) => role === 'provincialAdmin')
  return isAdmin ? '这是省级管理，先把权限交给别人，再办离开' : undefined
}

function staged(line: RosterLine, text: string, why: string | undefined): StagedRow {
  const { at, comparison, name, unitName, fields, change } = line
  if (why !== undefined) return refusedRow(at, { title: name, why, text })
  if (comparison === 'refused') return refusedRow(at, { title: name, why: line.why ?? '', text })
  const differs = fields.map(({ field, from, to }) => ({ what: field, before: from, after: to }))
  const item = change && { kind: 'officer' as const, change }
  return { at, comparison, title: name, text: unitName, why: null, hint: line.why, differs, item }
}

const asideNote = ({ at: { sheet, row }, why }: AsideRow): string =>
  sheet === null ? `第 ${row} 行没有读：${why}` : `「${sheet}」第 ${row} 行没有读：${why}`

/** Who is missing in the file stays; nobody leaves because a row was forgotten. */
function absentNote({ absent }: RosterComparison): string[] {
  if (absent.length === 0) return []
  const names = absent.slice(0, NAMES_MOST).map(({ name }) => name)
  const more = absent.length > NAMES_MOST ? '等' : ''
  const who = `名册里有 ${absent.length} 人文件里没有：${names.join('、')}${more}。`
  return [`${who}他们不动；真离开的，在备注里写“调出”或者“退休”再导入。`]
}

/** The entries of the place, and those elsewhere that have a number of the file: none is put on the roster twice. */
async function entriesFor(rows: readonly RowRead<RosterRow>[], unit: string): Promise<Officer[]> {
  const [here, numbered] = await Promise.all([
    rosterBelow(unit),
    numberedOfficers(rosterNumbers(rows)),
  ])
  return [...new Map([...here, ...numbered].map((officer) => [officer._id, officer])).values()]
}

/** Reads a roster and compares it with the entries that are there (读名册). Two operations and three for each thousand people. */
export async function findRoster(content: FileContent, about: About): Promise<Found> {
  const read = readRoster(content)
  if (!read.taken) {
    return { rows: [refusedRow(WHOLE, { why: read.why, text: '' })], laws: [], notes: [] }
  }
  const { _id: place } = about.unit
  const [units, officers] = await Promise.all([allUnits(), entriesFor(read.rows, place)])
  const choices = { idPrefix: `o-${about.import}-`, leaversByAbsence: false }
  const compared = compareRoster(read.rows, { units, officers, places: [place] }, choices)
  const byId = new Map(officers.map((officer) => [officer._id, officer]))
  const rows = compared.lines.map((line, i) => {
    const row = read.rows[i]
    return staged(line, row ? textOf(row) : '', mustStay(line, byId, about.officer._id))
  })
  const aside = read.aside.slice(0, NOTES_MOST).map(asideNote)
  return { rows, laws: [], notes: [...read.notes, ...aside, ...absentNote(compared)] }
}
