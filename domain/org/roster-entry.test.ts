import { describe, expect, it } from 'vitest'
import { normaliseName, normaliseNumber } from './index'

describe('what people type, as the roster keeps it', () => {
  it.each([
    ['王　海波', '王海波'],
    [' 王海波 ', '王海波'],
    ['阿•买买提', '阿·买买提'],
  ])('name %s', (typed, kept) => expect(normaliseName(typed)).toBe(kept))

  it.each([
    ['２１０１ 0217', '21010217'],
    ['ln-2101-0217', 'LN21010217'],
    ['LN2101—0217', 'LN21010217'],
  ])('number %s', (typed, kept) => expect(normaliseNumber(typed)).toBe(kept))
})
