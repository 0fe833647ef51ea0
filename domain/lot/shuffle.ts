import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'

/** FNV-1a over UTF-16 units: a text to a 32-bit seed, the same on every machine. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

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
