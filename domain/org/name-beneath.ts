import type { Unit } from './people'

/**
 * The name shown beneath a unit's own (上级单位): that of the unit above. A station's already says its county's, so its
 * city's follows: 和平大队第三中队, 沈阳市交通运输综合行政执法队. Empty where `units` does not hold it.
 */
export function nameBeneath(
  { kind, parent }: Pick<Unit, 'kind' | 'parent'>,
  units: ReadonlyMap<string, Pick<Unit, 'name' | 'parent'>>,
): string {
  const above = units.get(parent ?? '')
  return (kind === 'station' ? units.get(above?.parent ?? '') : above)?.name ?? ''
}
