import { describe, expect, it } from 'vitest'
import { changesOf } from './changes'

const drawn = (before: string, after: string) =>
  changesOf(before, after)
    .map(({ how, text }) => ({ same: text, gone: `[-${text}]`, new: `[+${text}]` })[how])
    .join('')

describe('what became of an earlier wording', () => {
  it.each([
    ['the same', '罚款三万元', '罚款三万元', '罚款三万元'],
    ['a number is one word', '罚款30000元', '罚款20000元', '罚款[-30000][+20000]元'],
    ['a new sentence', '亮证。', '亮证。全程记录。', '亮证。[+全程记录。]'],
    ['something left out', '当场作出决定', '作出决定', '[-当场]作出决定'],
    ['all of it new', '', '告知', '[+告知]'],
    ['all of it gone', '告知', '', '[-告知]'],
    [
      'a character in common is no common ground',
      '当事人不服，要求听证',
      '执法人员告知了听证的权利，要求听证',
      '[-当事人不服][+执法人员告知了听证的权利]，要求听证',
    ],
    [
      'nor are two',
      '认为秤没有检定，数据不能用。',
      '在隧道里没有信号的时候写的。',
      '[-认为秤没有检定，数据不能用][+在隧道里没有信号的时候写的]。',
    ],
    ['a line', '一\n二', '一\n三', '一\n[-二][+三]'],
  ])('%s', (_, before, after, expected) => expect(drawn(before, after)).toBe(expected))

  it('gives the whole of both where nearly everything changed', () => {
    const [before, after] = ['甲'.repeat(2_000), '乙'.repeat(2_000)]
    expect(changesOf(before, after)).toEqual([
      { how: 'gone', text: before },
      { how: 'new', text: after },
    ])
  })

  it('puts both wordings together again', () => {
    const before = '11月8日23时，在检测站称重，车货总重58吨，当事人签字。'
    const after = '11月8日23时10分，引导到检测站称重。车货总重58.2吨，当事人看过后签字。'
    const pieces = changesOf(before, after)
    const read = (left: 'gone' | 'new') =>
      pieces.flatMap(({ how, text }) => (how === left ? [] : [text])).join('')
    expect([read('new'), read('gone')]).toEqual([before, after])
  })
})
