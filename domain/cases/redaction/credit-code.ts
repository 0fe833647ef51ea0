import { creditCodeCheck } from './check-digits'
import { type Detector, detects } from './spans'

const CODE = /(^|[^0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g
const NAMED =
  /((?:信用代码|机构代码|纳税人识别号|税号)证?(?:号码|编号|号)?[:为是]{0,2}\s?)\d[0-9A-Z]{6,18}(?:-[\dX])?(?![0-9A-Z])/g

/** Codes of companies and bodies (统一社会信用代码) with their check character, and what is named as one. */
export const CREDIT_CODES: readonly Detector[] = [
  detects(CODE, (found) => creditCodeCheck(found.slice(0, 17)) === found.charAt(17)),
  detects(NAMED),
]
