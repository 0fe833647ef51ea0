import { nameBeneath, type Unit } from '#domain/org'
import { command } from '#server/platform'
import { units } from './store'
import { unitsOf } from './units-of'

/** The whole tree of a province has fewer units. */
const MOST = 1000

/** A unit with the name shown beneath its own. */
export interface UnitInWords {
  readonly unit: string
  readonly name: string
  readonly parentName: string
}

/**
 * All units of these places below the province, in the order of their ids: those that are measured, and may be
 * awarded. Two operations.
 */
export async function unitsBelow(places: readonly string[]): Promise<UnitInWords[]> {
  const found = await units.find(
    { path: command.in(places) },
    { sort: [['_id', 'asc']], limit: MOST },
  )
  const above = await unitsOf(found.flatMap(({ path }) => path))
  const known = new Map(above.map((unit): [string, Unit] => [unit._id, unit]))
  return found
    .filter(({ kind }) => kind !== 'province')
    .map((unit) => ({ unit: unit._id, name: unit.name, parentName: nameBeneath(unit, known) }))
}
