import { describe, expect, it } from 'vitest'
import { judge } from './index'

describe('judging an answer', () => {
  it.each([
    ['all the right ones, in any order', [true, false, true], [2, 0], true],
    ['one missed', [true, false, true], [0], false],
    ['one too many', [true, false, true], [0, 1, 2], false],
    ['a place that is no option', [true, false], [0, 7], false],
    ['nothing chosen', [true, false], [], false],
  ])('%s', (_, key, chosen, right) => {
    expect(judge(key, chosen)).toBe(right)
  })
})
