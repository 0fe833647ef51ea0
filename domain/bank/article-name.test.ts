import { describe, expect, it } from 'vitest'
import { articleName, numeral } from './index'

describe('numbers as laws write them', () => {
  it.each([
    [0, '零'],
    [5, '五'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [56, '五十六'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [132, '一百三十二'],
  ])('%i is %s', (number, written) => expect(numeral(number)).toBe(written))

  it('names articles that were added later', () => {
    expect(articleName('56')).toBe('第五十六条')
    expect(articleName('10-1')).toBe('第十条之一')
    expect(articleName('i12')).toBe('第（十二）项')
  })
})
