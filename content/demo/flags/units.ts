import type { DemoCity } from '../officials'

/** A unit that has records in the demonstration, and how well it did in each quarter, of 100: four closed ones, one that runs. */
export interface Recorded {
  readonly unit: string
  readonly city: DemoCity
  readonly form: readonly [number, number, number, number, number]
}

const recorded = (city: DemoCity, unit: string, ...form: Recorded['form']): Recorded => ({
  ...{ unit, city, form },
})

/** Counties (县级): the flag goes from 凌海 by 鲅鱼圈 and 振兴 to 铁西 of 鞍山. */
export const COUNTIES: readonly Recorded[] = [
  recorded('u-2101', 'u-210102', 94, 95, 93, 95, 96),
  recorded('u-2102', 'u-210203', 92, 90, 95, 93, 93),
  recorded('u-2103', 'u-210303', 91, 94, 92, 100, 97),
  recorded('u-2106', 'u-210603', 90, 93, 100, 91, 92),
  recorded('u-2107', 'u-210781', 100, 92, 94, 94, 94),
  recorded('u-2108', 'u-210804', 93, 100, 91, 92, 95),
  recorded('u-2109', 'u-210902', 86, 88, 90, 89, 90),
  recorded('u-2111', 'u-211104', 88, 86, 87, 88, 91),
]

/** Stations (站所): the first officer's squad is near the top and never first. */
export const STATIONS: readonly Recorded[] = [
  recorded('u-2101', 'u-210102-3', 95, 95, 94, 95, 95),
  recorded('u-2101', 'u-210102-1', 90, 92, 91, 92, 92),
  recorded('u-2102', 'u-210203-2', 92, 91, 96, 93, 93),
  recorded('u-2103', 'u-210303-1', 91, 93, 92, 100, 98),
  recorded('u-2106', 'u-210603-1', 89, 92, 100, 91, 92),
  recorded('u-2107', 'u-210781-2', 100, 93, 93, 94, 94),
  recorded('u-2108', 'u-210804-1', 93, 100, 92, 92, 96),
  recorded('u-2109', 'u-210902-1', 87, 88, 89, 90, 90),
  recorded('u-2111', 'u-211104-1', 88, 86, 88, 87, 91),
]
