import { expect, it } from 'vitest'
import { placeEvidence, quotaOf } from './index'

const said = { id: 'b-1', proof: 'board', of: 'b-1', title: 'Round 1', at: 5 } as const

it.each([
  [1, 9, 9],
  [2, 9, 8],
  [9, 9, 1],
  [1, 1, 1],
])('place %d of %d is %d of as many', (place, of, part) =>
  expect(placeEvidence(said, place, of)).toMatchObject({ part, whole: of, place }),
)

it.each([
  [0, 20, 0],
  [4, 20, 0],
  [5, 20, 1],
  [104, 20, 20],
  [105, 20, 21],
])('of %d units %d %% are %d at most', (count, percent, most) =>
  expect(quotaOf(count, percent)).toBe(most),
)
