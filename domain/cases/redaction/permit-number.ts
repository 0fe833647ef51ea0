import { PROVINCES_IN_SHORT } from './plate'
import { type Detector, detects, HAN, NO_AMOUNT, NO_DAY } from './spans'

const PAPER =
  '(?:许可证|运输证|营运证|运营证|资格证|驾驶证|行驶证|执法证|营业执照|登记证|护照|通行证|船员证|适任证|检验证|权证|车架|发动机|车辆识别|档案)(?:件|书|明|代)?'
const CLOSED = '[》"”)]?'
const FOLLOWS = '[:为是系(]{0,2}\\s?'
/** 辽交运管许可沈字, before the digits. */
const SERIES = `(?:[${HAN}]{1,12}字第?|第|NO\\.?\\s?)?`

/** A paper's number of at least so many characters, or several in a row. */
function named(name: string, least: number): Detector {
  const one = `${NO_DAY}[A-Z]{0,8}-?\\d(?:-?[A-Z0-9]){${least - 1},24}号?${NO_AMOUNT}`
  return detects(new RegExp(`(${PAPER}${CLOSED}${name})${SERIES}${one}(?:[、,] ?${one})*`, 'g'))
}

/** 210102001234号《道路运输证》 */
const BEFORE_ITS_PAPER = `(^|[^A-Z0-9])[A-Z]{0,4}\\d[A-Z0-9]{5,20}(?=号的?《?\\S{0,6}${PAPER})`
/** 辽交运管许可沈字210102001234号 */
const BY_SERIES = `()[${PROVINCES_IN_SHORT}][${HAN}]{0,10}(?:许可|运|资格|从业)[${HAN}]{0,6}字第?\\d[\\dA-Z-]{3,}号?`

/** Numbers of permits and papers (许可证号、道路运输证号、从业资格证号 and the like), told by the paper named beside them. */
export const PERMIT_NUMBERS: readonly Detector[] = [
  named(`(?:字|证|编)?(?:号码|编号|号)${FOLLOWS}`, 5),
  named(FOLLOWS, 7),
  detects(new RegExp(BEFORE_ITS_PAPER, 'g')),
  detects(new RegExp(BY_SERIES, 'g')),
]
