import { shuffle } from '../lot'

/** How many of so many files are drawn: at least the percent, rounded up; none of none. @example drawnOf(23, 10) // 3 */
export const drawnOf = (listed: number, percent: number): number =>
  Math.floor((listed * percent + 99) / 100)

/** What an agency's own draw goes by: the announced seed and the agency, so that no two draw alike. */
export const seedFor = (seed: string, unit: string): string => `${seed}:${unit}`

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A draw with each of its steps, so that anybody can repeat it. */
export interface Draw {
  /** The numbers (文号) by their code units: another order of the list changes nothing. */
  readonly sorted: readonly string[]
  /** The same numbers in the order of the lot. */
  readonly order: readonly string[]
  /** So many from the front are drawn. */
  readonly count: number
  /** What was drawn, in the order of the lot. */
  readonly drawn: readonly string[]
}

/** A draw, step by step: sorted, shuffled by `seed`, and so many taken from the front. */
export function explain(numbers: readonly string[], seed: string, percent: number): Draw {
  const sorted = [...numbers].sort(byUnits)
  const order = shuffle(sorted, seed)
  const count = drawnOf(numbers.length, percent)
  return { sorted, order, count, drawn: order.slice(0, count) }
}

/**
 * Draws an agency's files (抽取) by their numbers, which differ within an agency; undefined for an agency without
 * files: 不适用.
 * @example drawOf([{ number: 'a' }, { number: 'b' }], 'seed:u-1', 10) // one of the two
 */
export function drawOf<T extends { readonly number: string }>(
  files: readonly T[],
  seed: string,
  percent: number,
): readonly T[] | undefined {
  if (files.length === 0) return undefined
  const known = new Map(files.map((file) => [file.number, file]))
  const numbers = files.map(({ number }) => number)
  return explain(numbers, seed, percent).drawn.flatMap((number) => known.get(number) ?? [])
}
