import { describe, expect, it } from 'vitest'
import { textParts } from './text-parts'

describe('a long text goes in parts', () => {
  it.each([
    ['nothing', '', 4, []],
    ['what fits', '一。二', 4, ['一。二']],
    ['cut behind its last sentence', '一。二三。四', 4, ['一。', '二三。四']],
    ['a sentence that just fits', '一二三。四', 4, ['一二三。', '四']],
    ['a line', '一\n二三四五', 4, ['一\n', '二三四五']],
    ['no end in sight', '一二三四五六', 4, ['一二三四', '五六']],
    ['a character of two units', '一二三😀五', 4, ['一二三', '😀五']],
  ])('%s', (_, text, most, parts) => {
    expect(textParts(text, most)).toEqual(parts)
  })

  it('and nothing is lost or longer than asked', () => {
    const text = '第一句，说事实。第二句？\n'.repeat(400)
    const parts = textParts(text, 2500)
    expect(parts.join('')).toBe(text)
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(2500)
  })
})
