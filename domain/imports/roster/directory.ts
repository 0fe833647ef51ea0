import { bigrams } from '../../bank/check'
import type { Unit } from '../../org'
import { callings, unitKey } from './unit-names'

/** The units by everything they are called (单位名录). */
export interface UnitDirectory {
  readonly units: ReadonlyMap<string, Unit>
  readonly called: ReadonlyMap<string, readonly Unit[]>
  /** The pairs of characters of each name, to find the one most like what is written. */
  readonly pairs: ReadonlyMap<Unit, ReadonlySet<string>>
}

/** @param all the units from the province down; a unit whose upper units are missing is found by its own name only */
export function unitDirectory(all: readonly Unit[]): UnitDirectory {
  const units = new Map(all.map((unit) => [unit._id, unit]))
  const called = new Map<string, Unit[]>()
  for (const unit of all) {
    const chain = unit.path.flatMap((id) => units.get(id) ?? [])
    for (const key of callings(chain)) called.set(key, [...(called.get(key) ?? []), unit])
  }
  called.delete('')
  return { units, called, pairs: new Map(all.map((unit) => [unit, bigrams(unitKey(unit.name))])) }
}
