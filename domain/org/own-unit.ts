const sharedLength = (a: readonly string[], b: readonly string[]): number => {
  const end = a.findIndex((unit, place) => unit !== b[place])
  return end === -1 ? a.length : end
}

/**
 * Whether whoever serves at one place must stay away (回避) from what another place did: both lie in one unit of the
 * `depth` told (1: a city, 2: a county, 3: a station), or one is above the other, the province aside, which is above
 * all. Paths run from the province down.
 * @example isOwnUnit(['ln', 'sy', 'sy-hp'], ['ln', 'sy', 'sy-sh'], 1) // true: one city
 */
export function isOwnUnit(a: readonly string[], b: readonly string[], depth: number): boolean {
  const shared = sharedLength(a, b)
  if (shared > depth) return true
  return shared === Math.min(a.length, b.length) && (shared > 1 || a.length === b.length)
}
