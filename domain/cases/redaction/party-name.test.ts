import { describe, expect, it, vi } from 'vitest'
import { lots } from '../../../test/builders/lot'
import { oneOf } from './draw'
import { findSensitive } from './find'
import type { Party } from './finding'

// A busy machine needs a while for all of them.
vi.setConfig({ testTimeout: 60_000 })

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
const found = (text: string, parties: readonly Party[]): string[] =>
  findSensitive(text, parties).map((each) => `${each.kind} ${each.text}`)

describe('what a party is called', () => {
  it.each<[text: string, parties: Party[], found: string[]]>([
    ['张三与张 三、张　三', [person('张三')], ['person 张三', 'person 张 三', 'person 张　三']],
    ['张\n三，张\r\n　　三', [person('张三')], ['person 张\n三', 'person 张\r\n　　三']],
    ['张\u200b三', [person('张 三')], ['person 张\u200b三']],
    ['张三丰与张三', [person('张三'), person('张三丰')], ['person 张三丰', 'person 张三']],
    ['张\ufffc三，张\u0007三', [person('张三')], ['person 张\ufffc三', 'person 张\u0007三']],
    ['老李即李四', [person('李四', '老李')], ['person 老李', 'person 李四']],
    [
      '阿·买买提、阿•买买提、阿.买买提',
      [person('阿·买买提')],
      ['person 阿·买买提', 'person 阿•买买提', 'person 阿.买买提'],
    ],
    ['ABC物流(沈阳)公司', [company('ａｂｃ物流（沈阳）公司')], ['company ABC物流(沈阳)公司']],
    [
      '沈阳张三货运部的张三',
      [person('张三'), company('沈阳张三货运部')],
      ['company 沈阳张三货运部', 'person 张三'],
    ],
    ['𠮷田驾车', [person('𠮷田')], ['person 𠮷田']],
    ['张三路88号', [person('张三')], ['person 张三', 'address 路88号']],
    ['本案一共三人', [person('一'), person(' '), company('')], []],
    ['罚款+1（元）', [company('+1（元）')], ['company +1（元）']],
  ])('%j', (text, parties, all) => expect(found(text, parties)).toEqual(all))
})

it('is found wherever it stands, spaced, split by a line or cut by what one does not see', () => {
  const lot = lots(31)
  const parties = [
    person('张三'),
    person('张三丰'),
    person('欧阳修远', '老欧'),
    person('古丽·阿依'),
    company('沈阳顺达物流有限公司', '顺达公司'),
    company('顺达'),
  ]
  const names = [
    '张三',
    '张三丰',
    '欧阳修远',
    '老欧',
    '古丽·阿依',
    '沈阳顺达物流有限公司',
    '顺达公司',
    '顺达',
  ] as const
  const gaps = ['', '', ' ', '　', '\n', '\r\n　　', '\u200b', '\ufeff \u00a0'] as const
  const filling = ['，经查明，', '（以下简称', '\n', '驾驶货车途经', '。', '说：“', ' '] as const
  for (let i = 0; i < 1000; i += 1) {
    const written = Array.from({ length: 4 }, () =>
      [...oneOf(lot, names)].reduce((name, each) => name + oneOf(lot, gaps) + each),
    )
    const text = written.map((name) => `${oneOf(lot, filling)}${name}`).join('')
    expect(findSensitive(`${text}。`, parties).map((each) => each.text)).toEqual(written)
  }
})
