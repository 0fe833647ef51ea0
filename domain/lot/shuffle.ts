import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'
import { seedOf } from './seed'

/**
 * A fair order drawn by lot (抽签): Fisher–Yates over a generator that knows nothing but its seed.
 * The same seed and list give the same order on any machine; the list itself is left alone.
 * @example shuffle(['a', 'b', 'c'], 'o-1:2026-11-18') // always the same three in the same order
 */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const random = xoroshiro128plus(seedOf(seed))
  const drawn = [...list]
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const pick = unsafeUniformIntDistribution(0, last, random)
    const [a, b] = [drawn[last] as T, drawn[pick] as T]
    drawn[last] = b
    drawn[pick] = a
  }
  return drawn
}
