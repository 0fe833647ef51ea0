/** What items are compared by: the more the better. `by` names it where it tells equals apart. */
export interface Key<T> {
  readonly by: string | null
  readonly of: (item: T) => number
}

/** An item in its place (名次). */
export interface Placed<T> {
  readonly item: T
  readonly rank: number
  /** What told it from one that was equal so far; null when nothing had to. */
  readonly toldBy: string | null
}

const apartBy = <T>(a: T, b: T, keys: readonly Key<T>[]): Key<T> | undefined =>
  keys.find(({ of }) => of(a) !== of(b))

function order<T>(a: T, b: T, keys: readonly Key<T>[]): number {
  const key = apartBy(a, b, keys)
  return key ? key.of(b) - key.of(a) : 0
}

const toldBy = <T>(item: T, other: T | undefined, keys: readonly Key<T>[]): string | null =>
  other === undefined ? null : (apartBy(item, other, keys)?.by ?? null)

/**
 * Puts items in their places by keys, the first the weightiest. Equal in all: they share the place and the next one is
 * skipped (并列), in the order they came.
 * @example placed([3, 5, 5], [{ by: null, of: (n) => n }]).map(({ rank }) => rank) // [1, 1, 3]
 */
export function placed<T>(items: readonly T[], keys: readonly Key<T>[]): Placed<T>[] {
  const groups: T[][] = []
  for (const item of items.toSorted((a, b) => order(a, b, keys))) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && order(last[0], item, keys) === 0) last.push(item)
    else groups.push([item])
  }
  let before = 0
  return groups.flatMap((group, nth) => {
    const rank = before + 1
    before += group.length
    return group.map((item) => ({
      item,
      rank,
      toldBy: toldBy(item, groups[nth - 1]?.[0], keys) ?? toldBy(item, groups[nth + 1]?.[0], keys),
    }))
  })
}
