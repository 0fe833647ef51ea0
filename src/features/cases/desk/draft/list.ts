/** A list with another one in a place. @example replaced(['a', 'b'], 1, 'c') // ['a', 'c'] */
export const replaced = <T>(list: readonly T[], place: number, one: T): T[] =>
  list.map((other, at) => (at === place ? one : other))

/** A list without the one in a place. */
export const without = <T>(list: readonly T[], place: number): T[] =>
  list.filter((_, at) => at !== place)

/** A list in which one stands before the one it stood after (上移). @example raised(['a', 'b'], 1) // ['b', 'a'] */
export function raised<T>(list: readonly T[], place: number): T[] {
  const [one] = list.slice(place)
  if (place < 1 || one === undefined) return [...list]
  const others = without(list, place)
  return [...others.slice(0, place - 1), one, ...others.slice(place - 1)]
}
