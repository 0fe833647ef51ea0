import type { Unit, UnitKind } from '#domain/org'
import divisions from './divisions.json'
import { demoInvitation } from './invitation'
import stations from './stations.json'
import { cityUnitName, countyUnitName, provinceUnitName } from './unit-names'

interface Division {
  readonly code: string
  readonly name: string
}

const unitId = (code: string): string => `u-${code}`

/** Which squads (中队) a county's unit has; most have none of their own. */
const squadsOf = new Map(Object.entries(stations))

/** Builds the tree of one seed, each unit under its parent. */
const planting = (seed: string) => {
  const unit = (code: string, name: string, kind: UnitKind, parent: Unit | null): Unit => ({
    _id: unitId(code),
    name,
    kind,
    parent: parent?._id ?? null,
    path: [...(parent?.path ?? []), unitId(code)],
    invitation: demoInvitation(unitId(code), seed),
  })
  const county = ({ code, name }: Division, city: Unit, cityName: string): Unit[] => {
    const own = unit(code, countyUnitName(name, cityName), 'county', city)
    const squads = squadsOf.get(code) ?? []
    return [
      own,
      ...squads.map((squad, i) => unit(`${code}-${i + 1}`, `${own.name}${squad}`, 'station', own)),
    ]
  }
  const city = (of: Division, counties: readonly Division[], province: Unit): Unit[] => {
    const own = unit(of.code, cityUnitName(of.name), 'city', province)
    return [own, ...counties.flatMap((each) => county(each, own, of.name))]
  }
  return { unit, city }
}

/** Liaoning's units (单位): the province, 14 cities and 沈抚示范区, 100 counties, some squads; parents come first. */
export function demoUnits(seed: string): Unit[] {
  const { unit, city } = planting(seed)
  const { code, name } = divisions.province
  const province = unit(code, provinceUnitName(name), 'province', null)
  return [
    province,
    ...divisions.cities.flatMap((each) => city(each, each.counties, province)),
    ...city(divisions.zone, [], province),
  ]
}
