import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'
import { seedOf } from './seed'

const STEPS = 1_000_000

/**
 * A share from 0 up to, never quite, 1 drawn by a seed: spreads what everybody would do at the same moment.
 * @example shareOf('x-1:o-7:1') // always the same
 */
export const shareOf = (seed: string): number =>
  unsafeUniformIntDistribution(0, STEPS - 1, xoroshiro128plus(seedOf(seed))) / STEPS
