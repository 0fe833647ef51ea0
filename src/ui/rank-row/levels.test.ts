import { describe, expect, it } from 'vitest'
import { levelsOf } from './levels'

describe('the levels in a unit’s name', () => {
  it.each([
    ['和平大队第三中队', ['和平大队', '第三中队']],
    ['桓仁满族自治县大队公路路政中队', ['桓仁满族自治县大队', '公路路政中队']],
    ['沈阳市交通运输综合行政执法队', ['沈阳市交通运输综合行政执法队']],
    ['辽宁省交通运输综合行政执法总队', ['辽宁省交通运输综合行政执法总队']],
    ['义县大队', ['义县大队']],
    ['王海波', ['王海波']],
    ['阿克木·吐尔逊', ['阿克木·', '吐尔逊']],
    ['', ['']],
  ])('%s', (name, levels) => expect(levelsOf(name)).toEqual(levels))
})
