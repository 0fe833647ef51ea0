import { expect, it } from 'vitest'
import { momentOf, momentText } from './video-moment'

it.each([
  ['5:42', 342],
  ['05:42', 342],
  ['5：42', 342],
  ['0:05', 5],
  ['61:00', 3660],
  ['5:60', undefined],
  ['5', undefined],
  ['5:', undefined],
  ['', undefined],
])('%s typed is second %s', (typed, moment) => expect(momentOf(typed)).toBe(moment))

it.each([
  [342, '5:42'],
  [5.9, '0:05'],
  [3660, '61:00'],
])('second %s reads %s', (moment, text) => expect(momentText(moment)).toBe(text))
