import { describe, expect, it } from 'vitest'
import { lawNames } from './law-names'

describe('lawNames', () => {
  it('keeps a short name whole and lets the rest break', () => {
    expect(lawNames('符合《行政处罚法》的规定？')).toEqual([
      { at: 0, text: '符合', whole: false },
      { at: 2, text: '《行政处罚法》', whole: true },
      { at: 9, text: '的规定？', whole: false },
    ])
  })

  it('lets a name break that would not fit a line', () => {
    const [name] = lawNames('《中华人民共和国内河交通安全管理条例》')
    expect(name?.whole).toBe(false)
  })

  it('leaves a text without names alone', () => {
    expect(lawNames('十五日内处理完毕')).toEqual([
      { at: 0, text: '十五日内处理完毕', whole: false },
    ])
  })
})
