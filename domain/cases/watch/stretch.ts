/** A stretch of a video, whole tenths of a second from its beginning, `until` excluded. */
export interface Stretch {
  readonly from: number
  readonly until: number
}

/** Seconds as a player says them, in tenths. @example tenthsOf(12.34) // 123 */
export const tenthsOf = (seconds: number): number => Math.round(seconds * 10)

/** The same stretches in order, none touching another. @example merged([{ from: 4, until: 9 }, { from: 1, until: 5 }]) // [{ from: 1, until: 9 }] */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && next.from <= last.until)
      joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, next.until) }
    else joined.push(next)
  }
  return joined
}

/** What of merged stretches lies in no other merged ones. */
export function without(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return others.reduce<Stretch[]>(
    (left, other) =>
      left.flatMap(({ from, until }) =>
        [
          { from, until: Math.min(until, other.from) },
          { from: Math.max(from, other.until), until },
        ].filter((piece) => piece.from < piece.until),
      ),
    [...stretches],
  )
}

/** How many tenths merged stretches cover. */
export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, until }) => sum + until - from, 0)
