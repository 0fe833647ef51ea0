import { mayAct, type Officer, placesOf, type Role, type Unit } from '#domain/org'
import { refuse } from '#server/platform'
import { officers, units } from './store'

/** The unit, when the asker holds the role there; else a refusal. One operation. */
export async function unitInPlace(asker: Officer, role: Role, id: string) {
  const unit: Unit | undefined = await units.get(id)
  return unit && mayAct(asker.grants, role, unit.path) ? unit : refuse('OUT_OF_PLACE')
}

/** The officer, when the asker holds the role over their unit; else a refusal. One operation. */
export async function officerInPlace(asker: Officer, role: Role, id: string) {
  const officer = await officers.get(id)
  if (!officer) return refuse('OFFICER_NOT_FOUND')
  return mayAct(asker.grants, role, officer.path) ? officer : refuse('OUT_OF_PLACE')
}

/** Where the asker starts looking: the first place the role was granted for. */
export const firstPlace = (asker: Officer, role: Role): string =>
  placesOf(asker.grants, role)[0] ?? ''
