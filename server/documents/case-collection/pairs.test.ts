import { expect, it } from 'vitest'
import { fitInPairs } from './pairs'

it.each([
  ['short ones', ['对', '错'], true],
  ['sixteen Han characters', ['十六个字十六个字十六个字十六个字'], true],
  ['one more in one of them', ['短', '十七个字十七个字十七个字十七个字长'], false],
  ['figures, which are narrower', ['每1000千克500元，最高30000元'], true],
  ['nothing', [], true],
])('%s stand two by two: %s is %s', (_, lines, pairs) => expect(fitInPairs(lines)).toBe(pairs))
