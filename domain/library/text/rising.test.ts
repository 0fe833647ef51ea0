import { expect, it } from 'vitest'
import { longestRising } from './rising'

it.each([
  [[], []],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [5, 6],
    [0, 1],
  ],
  [
    [1, 2, 90, 3, 2, 4],
    [0, 1, 3, 5],
  ],
  [
    [90, 1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 2, 2, 3],
    [0, 1, 3],
  ],
])('of %j: the places %j', (numbers, run) => expect(longestRising(numbers)).toEqual(run))
