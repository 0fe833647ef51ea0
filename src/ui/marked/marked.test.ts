import { describe, expect, it } from 'vitest'
import { marked } from './marked'

const keys = (text: string) =>
  marked(text)
    .filter((stretch) => stretch.key)
    .map((stretch) => stretch.text)

describe('marked', () => {
  it.each([
    ['应当在**七日内**处理', ['七日内']],
    ['**七日内**处理', ['七日内']],
    ['先**批准**，**七日内**处理', ['批准', '七日内']],
    ['没有关键词', []],
    ['', []],
  ])('finds the key words of %s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it('loses no text', () => {
    const text = '先**批准**，**七日内**处理'
    expect(
      marked(text)
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe('先批准，七日内处理')
  })

  it.each(['应当在**七日内处理', '**批准**，**七日内'])('keeps a mark never closed: %s', (text) => {
    const stretches = marked(text)
    expect(stretches.at(-1)).toMatchObject({ key: false })
    expect(stretches.at(-1)?.text).toContain('**')
  })
})
