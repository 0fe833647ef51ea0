const LANES = 8

/** Does work on each item, eight at a time: a batch is many small operations that don't wait for each other. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>) {
  const waiting = items.values()
  const lane = async () => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(LANES, items.length) }, lane))
}

/** Items in groups of at most so many. */
export function inGroups<T>(items: readonly T[], most: number): T[][] {
  const groups: T[][] = []
  for (let from = 0; from < items.length; from += most) groups.push(items.slice(from, from + most))
  return groups
}
