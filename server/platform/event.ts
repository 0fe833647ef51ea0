/** WeChat's own bound for the text of a call is 100 KB; ours is below it, with room for the envelope. */
const MOST_CHARACTERS = 60_000
const MOST_VALUES = 2_000

/** A key no input of ours has: database operators and the ways into a prototype. */
const isForbidden = (key: string): boolean =>
  key.startsWith('$') || key === '__proto__' || key === 'constructor' || key === 'prototype'

export type EventRefusal = 'MALFORMED_EVENT' | 'EVENT_TOO_LARGE'

/** What one value adds: its characters, and what lies in it. */
function open(value: unknown): { characters: number; inside: unknown[]; forbidden: boolean } {
  if (typeof value === 'string') return { characters: value.length, inside: [], forbidden: false }
  if (typeof value !== 'object' || value === null)
    return { characters: 1, inside: [], forbidden: false }
  const keys = Array.isArray(value) ? [] : Object.keys(value)
  return {
    characters: keys.join('').length,
    inside: Object.values(value),
    forbidden: keys.some(isForbidden),
  }
}

/** Looks through an input before anything else does, without recursion: depth must not cost the stack. */
export function inspect(input: unknown): EventRefusal | null {
  const waiting: unknown[] = [input]
  let characters = 0
  for (let seen = 0; waiting.length > 0; seen += 1) {
    const { characters: more, inside, forbidden } = open(waiting.pop())
    characters += more
    if (forbidden) return 'MALFORMED_EVENT'
    if (characters > MOST_CHARACTERS || seen > MOST_VALUES) return 'EVENT_TOO_LARGE'
    for (const value of inside) waiting.push(value)
  }
  return null
}
