import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'

const STEPS = 1_000_000

/** Shares from 0 up to, never quite, 1, drawn one after the other by a seed. */
export function lots(seed: number): () => number {
  const generator = xoroshiro128plus(seed)
  return () => unsafeUniformIntDistribution(0, STEPS - 1, generator) / STEPS
}
