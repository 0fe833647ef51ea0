import { describe, expect, it } from 'vitest'
import { personalIn } from './personal'

describe('personalIn', () => {
  it.each([
    ['联系 13912345678', ['13912345678']],
    ['当事车辆辽A12345，司机身份证 210102199003071234', ['辽A12345', '210102199003071234']],
    ['九月组织三会一课 3 次，签到表附后', []],
    ['K123+400 至 K131+200 巡查两次，G202 全线', []],
    ['在沈阳市和平区南京南街 12 号开展宣传', []],
  ])('%s', (text, found) => {
    expect(personalIn(text)).toEqual(found)
  })
})
