/** What every unit's full name has in it, and nobody says. */
const BODY = '交通运输综合行政'
/** 沈阳市交通运输综合行政执法队 → 沈阳; 和平大队 → 和平, 义县大队 → 义县. */
const cityIn = (name: string): string =>
  name.replace(/交通运输综合行政执法.*$/, '').replace(/市$/, '')
const countyIn = (name: string): string => name.replace(/大队$/, '')

/**
 * Where an officer serves, in a few characters for a row of a board: city and county; at the province and in a
 * city's own offices the unit, shortened.
 * @param names the units' names from the province down to the officer's own
 * @example shortPlace(['辽宁省…总队', '沈阳市…执法队', '和平大队', '和平大队第三中队']) // '沈阳 和平'
 */
export function shortPlace(names: readonly string[]): string {
  const [, city, county] = names
  if (city !== undefined && county !== undefined) return `${cityIn(city)} ${countyIn(county)}`
  return (names.at(-1) ?? '').replace(BODY, '')
}
