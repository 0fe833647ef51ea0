import { expect, it } from 'vitest'
import { duelOf, type Given } from '../../test/builders/duel'
import { rightCount } from './index'

it.each<[string, Given, Given, number, number]>([
  ['nobody answered', {}, {}, 0, 0],
  [
    'all right against some',
    { a: [0, 1], b: [0, 50], c: [0, 93] },
    { a: [0, 2], b: [1, 47] },
    3,
    1,
  ],
  ['a tie, however quick one was', { a: [0, 1], b: [2, 47] }, { a: [0, 39], b: [1, 80] }, 1, 1],
])('%s', (_, one, two, host, guest) => {
  expect(rightCount(duelOf(one, two))).toEqual({ host, guest })
})
