import { expect, it } from 'vitest'
import { shortPlace } from './short-place'

const PROVINCE = '辽宁省交通运输综合行政执法总队'
const SHENYANG = '沈阳市交通运输综合行政执法队'

it.each<[string, readonly string[]]>([
  ['沈阳 和平', [PROVINCE, SHENYANG, '和平大队', '和平大队第三中队']],
  ['沈阳 和平', [PROVINCE, SHENYANG, '和平大队']],
  ['锦州 义县', [PROVINCE, '锦州市交通运输综合行政执法队', '义县大队']],
  ['本溪 桓仁满族自治县', [PROVINCE, '本溪市交通运输综合行政执法队', '桓仁满族自治县大队']],
  ['沈阳市执法队', [PROVINCE, SHENYANG]],
  ['沈抚示范区执法队', [PROVINCE, '沈抚示范区交通运输综合行政执法队']],
  ['辽宁省执法总队', [PROVINCE]],
  ['', []],
])('%s', (place, names) => {
  expect(shortPlace(names)).toBe(place)
})
