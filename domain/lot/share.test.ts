import { expect, it } from 'vitest'
import { shareOf } from './share'

const shares = Array.from({ length: 2000 }, (_, i) => shareOf(`x-1:o-${i}:1`))

it('gives the same share for the same seed', () => {
  expect(shareOf('x-1:o-7:1')).toBe(shares[7])
})

it('spreads neighbouring seeds evenly over all tenths', () => {
  const tenths = Array.from(
    { length: 10 },
    (_, i) => shares.filter((share) => Math.floor(share * 10) === i).length,
  )
  expect(Math.min(...tenths)).toBeGreaterThan(140)
  expect(Math.max(...tenths)).toBeLessThan(260)
})
