import type { Query } from './query'

/** A stretch of a text, and whether it is what was looked for (命中). */
export interface Stretch {
  readonly text: string
  readonly hit: boolean
}

/** Where the words stand in a text; the phrase as it was written counts before its words. */
function hitsIn(text: string, { phrase, terms }: Query): readonly (readonly [number, number])[] {
  const lower = text.toLowerCase()
  const words = phrase !== '' && lower.includes(phrase) ? [phrase] : terms
  const hits = words.flatMap((word) => {
    const found: [number, number][] = []
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length))
      found.push([at, at + word.length])
    return found
  })
  return hits.toSorted((a, b) => a[0] - b[0])
}

/** A text in stretches with what was looked for marked. */
export function marksIn(text: string, query: Query): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const [from, until] of hitsIn(text, query)) {
    if (from < at) continue
    if (from > at) stretches.push({ text: text.slice(at, from), hit: false })
    stretches.push({ text: text.slice(from, until), hit: true })
    at = until
  }
  return at < text.length ? [...stretches, { text: text.slice(at), hit: false }] : stretches
}

/** So much stands before the first hit. */
const BEFORE = 18

/** A piece of a text around the first hit, with what was looked for marked. */
export function excerptOf(text: string, query: Query, most: number): Stretch[] {
  const first = hitsIn(text, query)[0]?.[0] ?? 0
  const from = text.length <= most ? 0 : Math.max(0, Math.min(first - BEFORE, text.length - most))
  const piece = text.slice(from, from + most)
  const shown = `${from > 0 ? '…' : ''}${piece}${from + most < text.length ? '…' : ''}`
  return marksIn(shown, query)
}
