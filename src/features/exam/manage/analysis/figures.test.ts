import { expect, it } from 'vitest'
import { hundredths, percent } from './figures'

it.each([
  [7250, '72.5'],
  [8000, '80'],
  [6666, '66.7'],
])('%d hundredths read %s', (value, text) => expect(hundredths(value)).toBe(text))

it.each([
  [1, 3, 33],
  [0, 0, 0],
  [5, 5, 100],
])('%d of %d are %d per cent', (part, whole, share) => expect(percent(part, whole)).toBe(share))
