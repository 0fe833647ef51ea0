import { describe, expect, it } from 'vitest'
import { findSensitive } from './find'
import type { Party } from './finding'
import { suggestMask } from './mask'

const person = (name: string, ...alsoCalled: string[]): Party => ({
  kind: 'person',
  name,
  alsoCalled,
})
const company = (name: string, ...alsoCalled: string[]): Party => ({
  kind: 'company',
  name,
  alsoCalled,
})
const masks = (text: string, parties: readonly Party[] = []): string[] =>
  findSensitive(text, parties).map((each) => suggestMask(each, parties))

describe('the suggested mask', () => {
  it.each([
    ['11010519491231002X', '某'],
    ['13812345678', '***'],
    ['4111111111111111', '***'],
    ['91350100M000100Y43', '***'],
    ['辽A12345', '辽A·***'],
    ['辽 b·D12345', '辽B·***'],
    ['道路运输证号：210102001234', '***'],
    ['（2024）辽0102行初12号', '某号'],
    ['辽宁省沈阳市和平区中山路88号', '辽宁省沈阳市和平区某处'],
    ['锦州市义县前杨镇李家村3组', '锦州市义县某处'],
    ['锦州市古塔区市府大路260号', '锦州市古塔区某处'],
    ['内蒙古自治区通辽市科尔沁左翼后旗中山路1号', '内蒙古自治区通辽市科尔沁左翼后旗某处'],
    ['大连市金地小区3栋2单元501室', '大连市某处'],
    ['铁岭市银州区柴河街12委3组', '铁岭市银州区某处'],
    ['和平区南市场八卦街1号', '和平区某处'],
    ['中山路88号', '某处'],
  ])('of %s is %s', (text, mask) => expect(masks(text)).toEqual([mask]))
})

describe('masks of parties', () => {
  it.each<[parties: Party[], masks: string[]]>([
    [[person('张三')], ['张某']],
    [
      [person('张三'), person('李四')],
      ['张某', '李某'],
    ],
    [
      [person('张三'), person('李四'), person('张 五')],
      ['张某甲', '李某', '张某乙'],
    ],
    [[person('张三', '老张')], ['张某', '张某']],
    [
      [person('张三'), person('张 三')],
      ['张某', '张某'],
    ],
    [
      [person('欧阳修'), person('欧明')],
      ['欧阳某', '欧某'],
    ],
    [[person('阿·买买提')], ['阿某']],
    [[company('沈阳顺达物流有限公司', '顺达')], ['某公司', '某公司']],
    [
      [company('甲乙物流公司'), company('丙丁有限公司')],
      ['甲公司', '乙公司'],
    ],
    [
      [company('顺达货运部'), company('大发合作社'), company('天天')],
      ['某货运部', '某合作社', '某单位'],
    ],
    [
      [person('张某'), person('张三')],
      ['当事人甲', '当事人乙'],
    ],
    [
      [company('公司'), person('当事人')],
      ['***', '当某'],
    ],
  ])('%j', (parties, all) => {
    const text = parties.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]).join('、')
    expect(masks(text, parties)).toEqual(all)
  })

  it('stay distinct however many there are', () => {
    const parties = Array.from({ length: 40 }, (_, i) =>
      person(`张${String.fromCharCode(0x5000 + i)}`),
    )
    expect(new Set(masks(parties.map(({ name }) => name).join('、'), parties)).size).toBe(40)
  })
})
