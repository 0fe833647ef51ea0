import { HAN } from './spans'

/**
 * Words that end in 区, 市, 旗 and the like and name no region: 小区, 超市, 红旗. 州 is often part of a name: 锦州市, 银州区.
 */
const ENDS_A_REGION =
  /(?:自治区|街道|地区|[^省市区县旗镇乡]省|[^省市区县旗镇乡超门上]市|[^省市区县旗镇乡小社园校景库片厂辖]区|[^省市区县旗镇乡]县|[^省市区县镇乡红国军锦彩]旗|[^省市区县旗镇]镇|[^城下老家]乡|[^省市区县旗镇乡]盟|[^省市区县旗镇乡]州)$/

function endsARegion(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  return ENDS_A_REGION.test(before) && !(before.endsWith('州') && /[市区县]/.test(text.charAt(at)))
}

/** Words before a name in running text: 家住沈阳市, 位于和平区, 行至中山路. */
const BEFORE_A_NAME = /(?:[住在于址至往到是为抵赴所号室组户]|[籍在所营册]地)$/
/** 泉水A区 is a name, too. */
const OF_A_NAME = new RegExp(`[${HAN}A-Z]`)

/**
 * Where a name begins that ends before `end`: after a region, a sign, or a word that stands before names. When `most`
 * characters say nothing of it, `usual` ones are taken.
 */
function nameStart(text: string, end: number, most: number, usual: number): number {
  for (let at = end; at > end - most; at -= 1) {
    const before = text.slice(Math.max(0, at - 2), at)
    if (!OF_A_NAME.test(before.slice(-1))) return at
    if (at < end && endsARegion(text, at)) return at
    if (at < end - 1 && BEFORE_A_NAME.test(before)) return at
  }
  return end - usual
}

/** Where an address begins whose road, village or house is named right before `end`: 沈阳市和平区中山|路88号. */
export function addressStart(text: string, end: number): number {
  let at = nameStart(text, end, 8, 2)
  while (endsARegion(text, at)) {
    const isLong = /自治.$|旗$/.test(text.slice(Math.max(0, at - 3), at))
    at = nameStart(text, at - 1, isLong ? 12 : 5, 2)
  }
  return at
}

/** From the province down to the county: of an address this may be published. */
const TO_THE_COUNTY =
  /^(?:[^路街巷村屯镇乡\d]{1,10}?(?:自治区|地区|省|市(?![场政])|州(?![区市县])|盟|[^小社园校景库片A-Z]区|县|[^红]旗))+/

/** @example countyIn('辽宁省沈阳市和平区中山路88号') // '辽宁省沈阳市和平区' */
export const countyIn = (address: string): string => address.match(TO_THE_COUNTY)?.[0] ?? ''
