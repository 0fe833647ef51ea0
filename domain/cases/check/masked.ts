import { when } from '../../bank/check'
import type { CaseRule } from './found'
import { wordsIn } from './words'

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

/** What tells a person or a vehicle apart from all others. */
const TELLING: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an identity number', /(?<!\d)\d{17}[\dX](?!\d)/i],
  ['a phone number', /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/],
  ['a plate', new RegExp(`[${PROVINCES}]\\s?[A-Z][\\s·]?(?=[A-Z]*\\d)[A-Z0-9]{4,6}`)],
]

/** Nobody can be recognised (脱敏): no identity number (身份证号), phone or plate (车牌), invented as they may be. */
export const masked: CaseRule = ({ lesson }) =>
  wordsIn(lesson).flatMap((written) => {
    const read = written.normalize('NFKC')
    return TELLING.flatMap(([what, pattern]) => when(pattern.test(read), `${what}: ${written}`))
  })
