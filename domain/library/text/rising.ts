/** Where `value` belongs among numbers that rise: before all that are not smaller. */
function placeIn(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The longest run of numbers that rise, as places in the list: which of the lines that look like articles are the
 * law's own. Of a number met twice the first counts; a quoted article breaks the order and falls out.
 * @example longestRising([1, 2, 90, 3, 2, 4]) // [0, 1, 3, 5]
 */
export function longestRising(numbers: readonly number[]): number[] {
  const [ends, places]: [number[], number[]] = [[], []]
  const before: (number | undefined)[] = []
  numbers.forEach((number, place) => {
    const length = placeIn(ends, number)
    before.push(places[length - 1])
    if (ends[length] === number) return
    ends[length] = number
    places[length] = place
  })
  const run: number[] = []
  for (let at = places.at(-1); at !== undefined; at = before[at]) run.push(at)
  return run.reverse()
}
