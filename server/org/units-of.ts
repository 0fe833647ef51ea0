import type { Unit } from '#domain/org'
import { command } from '#server/platform'
import { units } from './store'

/** The whole tree of a province has fewer units. */
const MOST = 1000

/** Units by id, in any order; one that is gone is left out. One operation, none for none. */
export async function unitsOf(ids: readonly string[]): Promise<Unit[]> {
  if (ids.length === 0) return []
  return units.find({ _id: command.in([...new Set(ids)]) }, { limit: MOST })
}
