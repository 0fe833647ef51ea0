// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import { holder, score } from '../../../../../test/builders/flag-replies'
import { posterWords } from '../../copy/poster'
import { layoutOf, pieces, WIDTH } from './layout'

vi.mock('@tarojs/taro', () => import('../../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../../test/builders/taro/components'))

const LONG = '喀喇沁左翼蒙古族自治县大队公路路政第二中队'
const words = (name: string) =>
  posterWords(holder({ score: score({ name }) }), beijingDay('2026-11-18'))

describe('a poster’s layout', () => {
  it.each([
    ['铁西大队', ['铁西大队']],
    ['喀喇沁左翼蒙古族自治县大队', ['喀喇沁左翼蒙古', '族自治县大队']],
    ['', ['']],
  ])('%s in pieces of ten', (text, lines) => expect(pieces(text, 10)).toEqual(lines))

  it('keeps every line of the longest name within its width', () => {
    const { name } = layoutOf(words(LONG))
    expect(name).toHaveLength(3)
    for (const { text } of name) expect(text.length * 60).toBeLessThan(WIDTH - 80)
  })

  it('has every line below the one before', () => {
    const { period, name, parent, since, paper, total, sections, never, height } = layoutOf(
      words(LONG),
    )
    const lines = [period, ...name, ...parent, since].map(({ y }) => y)
    const all = [...lines, paper, total, ...sections, never, height]
    expect(all).toEqual([...all].sort((a, b) => a - b))
    expect(new Set(all).size).toBe(all.length)
  })
})
