import { DOMAIN_NAMES } from '../../bank'
import { normaliseName, normaliseNumber, type Officer, type Unit } from '../../org'
import type { FieldChange, OfficerSet } from './roster-change'
import type { RosterRow } from './roster-row'
import { seatIn, type Units } from './seat'

/** What of an entry a row changes: ready to be set, and in words. */
export interface EntryChange {
  readonly set: OfficerSet
  readonly fields: readonly FieldChange[]
}

interface Change {
  readonly set: OfficerSet
  readonly field: FieldChange
}

/** Numbers are secrets in part: a preview shows their ends. */
const tail = (number: string | null): string =>
  number === null ? '没有' : `尾号 ${number.slice(-4)}`

const changed = (set: OfficerSet, field: string, from: string, to: string): Change[] => [
  { set, field: { field, from, to } },
]

function ofNumbers(entry: Officer, { certificate, staffNumber }: RosterRow): Change[] {
  const [had, staff] = [entry.certificate, entry.staffNumber]
  const same = certificate === null || (had !== null && normaliseNumber(had) === certificate)
  const sameStaff = staffNumber === null || normaliseNumber(staff) === staffNumber
  return [
    ...(same ? [] : changed({ certificate }, '执法证号', tail(had), tail(certificate))),
    ...(sameStaff ? [] : changed({ staffNumber }, '工号', tail(staff), tail(staffNumber))),
  ]
}

function ofPerson(entry: Officer, { name, post, domain }: RosterRow): Change[] {
  const renamed = normaliseName(entry.name) !== name
  const [before, after] = [DOMAIN_NAMES[entry.domain], domain === null ? '' : DOMAIN_NAMES[domain]]
  return [
    ...(renamed ? changed({ name }, '姓名', entry.name, name) : []),
    ...(post === null || post === entry.post ? [] : changed({ post }, '职务', entry.post, post)),
    ...(domain === null || before === after ? [] : changed({ domain }, '执法门类', before, after)),
  ]
}

/** What a row that serves in `unit` changes of the entry it is about; fields it does not state stay. */
export function entryChange(entry: Officer, row: RosterRow, unit: Unit, units: Units): EntryChange {
  const moved = entry.unit !== unit._id
  const all = [
    ...ofPerson(entry, row),
    ...ofNumbers(entry, row),
    ...(moved ? changed(seatIn(unit, units), '单位', entry.unitName, unit.name) : []),
    ...(entry.status === 'left' ? changed({ status: 'active' }, '状态', '已离开', '在岗') : []),
  ]
  return {
    set: Object.assign({}, ...all.map(({ set }) => set)),
    fields: all.map(({ field }) => field),
  }
}
