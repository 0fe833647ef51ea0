import type { Branch, Unit } from '#domain/org'

const branch = (unit: Unit, name: string): Branch => ({
  _id: `b-${unit._id.slice(2)}`,
  name,
  unit: unit._id,
})

/** The party branches (支部): one at the province, one for each city's unit, one for each county's that has squads. */
export const demoBranches = (units: readonly Unit[]): Branch[] => {
  const leading = new Set(units.flatMap(({ kind, parent }) => (kind === 'station' ? [parent] : [])))
  return units.flatMap((unit) => {
    if (unit.kind === 'county')
      return leading.has(unit._id) ? [branch(unit, `${unit.name}党支部`)] : []
    return unit.kind === 'station' ? [] : [branch(unit, `${unit.name}机关党支部`)]
  })
}

/** The branch nearest above a place: officers of a small unit belong to that of their city. */
export function branchNear(path: readonly string[], branches: readonly Branch[]): Branch | null {
  const at = (unit: string) => branches.find((each) => each.unit === unit)
  return path.map(at).findLast((each) => each !== undefined) ?? null
}
