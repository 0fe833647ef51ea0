import type { Branch, Officer, Unit } from '#domain/org'
import { demoBranches } from './branches'
import { demoOfficers } from './officers'
import { seatsOf } from './seats'
import { demoUnits } from './units'

/** What pages show wherever people or units of the demonstration are seen. */
export const DEMO_MARK = '演示数据'

/** The seed of the demonstration everybody sees. */
export const DEMO_SEED = 'liaoning-demo-1'

/** A whole organisation with invented people (演示组织). */
export interface DemoOrganisation {
  readonly mark: typeof DEMO_MARK
  readonly units: readonly Unit[]
  readonly branches: readonly Branch[]
  readonly officers: readonly Officer[]
}

/** The demo organisation of a seed: real names of places, invented people, about 400. The same seed gives the same. */
export function demoOrganisation(seed = DEMO_SEED): DemoOrganisation {
  const units = demoUnits(seed)
  const branches = demoBranches(units)
  const parents = new Set(units.flatMap(({ kind, parent }) => (kind === 'station' ? [parent] : [])))
  const seats = units.flatMap((unit) => seatsOf(unit, parents.has(unit._id)))
  const place = { units: new Map(units.map((unit) => [unit._id, unit])), branches }
  return { mark: DEMO_MARK, units, branches, officers: demoOfficers(seats, place, seed) }
}
