const FORCE = '交通运输综合行政执法'

/** 辽宁省 → 辽宁省交通运输综合行政执法总队. */
export const provinceUnitName = (province: string): string => `${province}${FORCE}总队`

/** 沈阳市 → 沈阳市交通运输综合行政执法队. */
export const cityUnitName = (city: string): string => `${city}${FORCE}队`

/**
 * 和平区 → 和平大队. The word 区, 县, 市 stays where the name would be one character (义县大队), would read like
 * the city's (抚顺县大队), or belongs to an autonomous county (桓仁满族自治县大队).
 */
export function countyUnitName(county: string, city: string): string {
  const short = county.replace(/(新区|区|县|市)$/, '')
  const stays = short.length < 2 || `${short}市` === city || county.endsWith('自治县')
  return `${stays ? county : short}大队`
}
