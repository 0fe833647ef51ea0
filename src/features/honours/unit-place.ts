const FORCE = '交通运输综合行政执法'
const PEOPLES = /(?:满族|蒙古族|朝鲜族|回族|锡伯族)+自治县/
const ZONE = '沈抚'

/** A division of two characters keeps its last one: 义县 is no 义. */
const short = (division: string): string =>
  division.length > 2 ? division.replace(/(?:新区|示范区|市|县|区)$/, '') : division

/** A city's name as it is said. @example cityPlace('鞍山市') // '鞍山' */
export const cityPlace = (city: string): string =>
  city.startsWith(ZONE) ? ZONE : short(city.split(FORCE)[0] ?? city)

/**
 * The place a unit is of, to name it where there is little room.
 * @example unitPlace('铁西大队第二中队') // '铁西'
 * @example unitPlace('鞍山市交通运输综合行政执法队') // '鞍山'
 */
export function unitPlace(name: string): string {
  if (name.includes(FORCE)) return cityPlace(name)
  const [division = name, rest] = name.split('大队')
  return rest === undefined ? name : short(division.replace(PEOPLES, ''))
}

const SQUAD = /^第(.{1,2}中队)$/

/**
 * What people of a unit call it among themselves: its last level, a city's by its place.
 * @example nickname('和平大队第三中队') // '三中队'
 */
export function nickname(name: string): string {
  if (name.includes(FORCE)) return cityPlace(name)
  const last = name.split('大队')[1]
  return last === undefined || last === '' ? name : last.replace(SQUAD, '$1')
}
