import type { DemoCity } from '../officials'

/** The three regions (赛区) of the demonstration's meets. */
export const REGIONS = [
  { id: 'central', name: '辽中赛区' },
  { id: 'south', name: '辽南赛区' },
  { id: 'west', name: '辽西赛区' },
] as const
export type RegionId = (typeof REGIONS)[number]['id']

/** By city its region. */
export const REGION_OF: Readonly<Record<DemoCity, RegionId>> = {
  'u-2101': 'central',
  'u-2102': 'south',
  'u-2103': 'central',
  'u-2106': 'south',
  'u-2107': 'west',
  'u-2108': 'south',
  'u-2109': 'west',
  'u-2111': 'west',
}
