/** Spaces and punctuation, save what carries meaning: signs between digits (2.55) and per cent, per mille. */
const FILLING = /\s|(?<!\d)(?![%‰])\p{P}|(?![%‰])\p{P}(?!\d)/gu

/**
 * A text as a reader hears it: one width of letters, no spaces, no punctuation.
 * @example plain('应在 ７ 日内。') // '应在7日内'
 */
export const plain = (text: string): string => text.normalize('NFKC').replace(FILLING, '')

/** The pairs of neighbouring characters of a text; two texts share many of them when one is a rewording. */
export function bigrams(text: string): ReadonlySet<string> {
  const letters = [...plain(text)]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

/** How much two sets share, 0 to 1 (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}

/** How many characters a person counts; `**` marks are not seen. */
export const lengthOf = (text: string): number => [...text.replaceAll('**', '')].length
