import { LEVELS, type Level } from '#domain/boards'
import { nameBeneath, type Unit } from '#domain/org'
import { units } from './store'

/** The whole tree of a province has fewer units. */
const MOST = 1000

/** A unit that is compared with its like, in words. */
export interface UnitInLevel {
  readonly unit: string
  readonly name: string
  readonly parentName: string
  readonly level: Level
  readonly path: readonly string[]
}

const levelOf = ({ kind }: Unit): Level | undefined => LEVELS.find((level) => level === kind)

/** All stations, counties and cities, in the order of their ids. One operation. */
export async function unitsInLevels(): Promise<UnitInLevel[]> {
  const all = await units.find({}, { sort: [['_id', 'asc']], limit: MOST })
  const known = new Map(all.map((unit) => [unit._id, unit]))
  return all.flatMap((unit) => {
    const level = levelOf(unit)
    const { _id, name, path } = unit
    return level ? [{ unit: _id, name, parentName: nameBeneath(unit, known), level, path }] : []
  })
}
