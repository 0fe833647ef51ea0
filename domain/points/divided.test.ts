import { describe, expect, it } from 'vitest'
import { divided } from './index'

describe('a rounded quotient', () => {
  it.each([
    [5, 2, 3],
    [-5, 2, -3],
    [4, 3, 1],
    [5, 3, 2],
    [0, 7, 0],
    [-1, 3, 0],
    [10_050, 100, 101],
    [900_719_925_474, 1, 900_719_925_474],
  ])('%d over %d is %d', (part, whole, quotient) => expect(divided(part, whole)).toBe(quotient))

  it('is never asked of nothing', () => expect(() => divided(1, 0)).toThrow(RangeError))
})
