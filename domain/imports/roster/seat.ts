import { nameBeneath, type Officer, shortPlace, type Unit } from '../../org'
import type { RosterRow } from './roster-row'

export type Units = ReadonlyMap<string, Unit>

/** What an entry says of its unit; all of it changes when somebody moves. */
export const seatIn = (unit: Unit, units: Units) => ({
  unit: unit._id,
  unitName: unit.name,
  parentName: nameBeneath(unit, units),
  place: shortPlace(unit.path.map((id) => units.get(id)?.name ?? '')),
  path: unit.path,
})

/** Where the roster says nothing of somebody new. */
const POST = '队员'

/**
 * A new entry (新增人员), bound by nobody, without rights. Who has no 工号 gets the 执法证号 as one, because an entry is
 * found by either and none may be empty.
 */
export const newEntry = (row: RosterRow, id: string, unit: Unit, units: Units): Officer => ({
  _id: id,
  name: row.name,
  certificate: row.certificate,
  staffNumber: row.staffNumber ?? row.certificate ?? '',
  ...seatIn(unit, units),
  branch: null,
  domain: row.domain ?? 'general',
  post: row.post ?? POST,
  grants: [],
  openid: null,
  boundAt: null,
  status: 'active',
})
