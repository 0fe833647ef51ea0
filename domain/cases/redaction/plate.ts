import { type Detector, detects } from './spans'

/** What a plate begins with: the provinces in one character. */
export const PROVINCES_IN_SHORT = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

const PLATE = new RegExp(
  `()[${PROVINCES_IN_SHORT}] ?[A-Z] {0,2}[·.-]? {0,2}临?(?:[A-Z0-9]{4} ?[挂学警港澳]|[A-Z0-9]{6}(?![A-Z0-9])|[A-Z0-9]{5})`,
  'g',
)

/** Plates (车牌) of all provinces: five places, six of new-energy cars, four and 挂, 学, 警, 港 or 澳. */
export const PLATES: readonly Detector[] = [detects(PLATE, (found) => /\d/.test(found))]
