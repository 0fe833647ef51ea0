import { describe, expect, it } from 'vitest'
import { kinship, type Worded, wordsOf } from './same-question'

const asked = (stem: string, options: string, right: string): Worded => ({
  type: 'single',
  stem,
  options: options.split('|').map((text) => ({ text, right: right.split('|').includes(text) })),
})
const DAYS = asked('先行登记保存应在几日内处理？', '七日|十日|十五日|三十日', '七日')

describe('two questions of one stem', () => {
  it.each<[string, string, string, ReturnType<typeof kinship>]>([
    ['in another order', '三十日|七日|十五日|十日', '七日', 'same'],
    ['with other punctuation', '七日。|十日。|十五日。|三十日。', '七日。', 'same'],
    ['with another key', '七日|十日|十五日|三十日', '十日', 'changed'],
    ['with one option changed', '七日|十日|十五日|六十日', '七日', 'changed'],
    ['with half of the options changed', '七日|十日|两个月|三个月', '七日', 'changed'],
    ['with most of the options changed', '七日|一个月|两个月|三个月', '七日', 'other'],
  ])('%s', (_, options, right, expected) => {
    expect(kinship(asked('先行登记保存，应在几日内处理?', options, right), DAYS)).toBe(expected)
  })

  it('have one id where only order and punctuation differ', () => {
    const again = asked('先行登记保存，应在几日内处理?', '三十日|七日|十五日|十日', '七日')
    expect(wordsOf(again)).toBe(wordsOf(DAYS))
  })
})
