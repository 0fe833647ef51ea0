/** Items by what they have in common, in the order they come. */
export function grouped<T>(items: Iterable<T>, by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const own = groups.get(by(item))
    if (own) own.push(item)
    else groups.set(by(item), [item])
  }
  return groups
}
