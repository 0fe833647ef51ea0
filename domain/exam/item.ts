/** How many people had how many points. */
export type Spread = Readonly<Record<string, number>>

export const spreadWith = (spread: Spread, points: number): Spread => ({
  ...spread,
  [points]: (spread[points] ?? 0) + 1,
})

/** The share of people in the upper and in the lower group. */
const GROUP = 0.27

/** Points from which on one belongs to the upper group, and up to which to the lower. */
export interface Cuts {
  readonly upper: number
  readonly lower: number
}

/** The last points reached when so many people are counted from one end. */
function reached(sorted: readonly (readonly [number, number])[], people: number): number {
  let left = people
  for (const [points, count] of sorted) {
    left -= count
    if (left <= 0) return points
  }
  return sorted.at(-1)?.[0] ?? 0
}

/** Where the upper and the lower 27 % (高低分组) end; those who tie at the bound belong to the group together. */
export function cutsOf(spread: Spread): Cuts {
  const sorted = Object.entries(spread)
    .map(([points, count]) => [Number(points), count] as const)
    .toSorted(([a], [b]) => a - b)
  const people = sorted.reduce((sum, [, count]) => sum + count, 0)
  const size = Math.max(1, Math.round(people * GROUP))
  return { lower: reached(sorted, size), upper: reached(sorted.toReversed(), size) }
}

/** How a question did (题目分析). */
export interface Item {
  readonly asked: number
  readonly right: number
  /** How often each option was chosen, by the paper's order. */
  readonly chosen: readonly number[]
  readonly upper: Group
  readonly lower: Group
}
interface Group {
  readonly asked: number
  readonly right: number
}

export const newItem = (options: number): Item => ({
  asked: 0,
  right: 0,
  chosen: Array(options).fill(0),
  upper: { asked: 0, right: 0 },
  lower: { asked: 0, right: 0 },
})

/** What one person made of a question: right or not, and the chosen places in the paper's order. */
export interface Given {
  readonly right: boolean
  readonly places: readonly number[]
}

const more = (group: Group, right: boolean): Group => ({
  asked: group.asked + 1,
  right: group.right + (right ? 1 : 0),
})

/** An item with one more person, whose points in all decide the group. */
export const answered = (item: Item, given: Given, points: number, cuts: Cuts): Item => ({
  ...more(item, given.right),
  chosen: item.chosen.map((count, place) => count + (given.places.includes(place) ? 1 : 0)),
  upper: points >= cuts.upper ? more(item.upper, given.right) : item.upper,
  lower: points <= cuts.lower ? more(item.lower, given.right) : item.lower,
})

/** Upper less lower group's share of right answers, in hundredths (区分度); null below `from` people in a group. */
export function discriminationOf({ upper, lower }: Item, from: number): number | null {
  if (upper.asked < from || lower.asked < from) return null
  return Math.round((100 * upper.right) / upper.asked - (100 * lower.right) / lower.asked)
}
