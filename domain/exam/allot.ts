/** Something to fill: so many questions at most, out of these. */
export interface Need {
  readonly wanted: number
  readonly from: readonly string[]
}

/**
 * Gives each question to one need at most, so that as many as possible are met: augmenting paths, exact also
 * where needs overlap. A need takes its questions in the order they are listed.
 * @example allot([{ wanted: 1, from: ['a', 'b'] }, { wanted: 1, from: ['a'] }]) // [['b'], ['a']]
 */
export function allot(needs: readonly Need[]): string[][] {
  const holder = new Map<string, number>()
  /** Up to here a need's questions are held: one that is held is never free again. */
  const looked = needs.map(() => 0)
  const freeFor = (need: number): string | undefined => {
    const from = needs[need]?.from ?? []
    let at = looked[need] ?? 0
    while (at < from.length && holder.has(from[at] ?? '')) at += 1
    looked[need] = at
    return from[at]
  }
  const take = (need: number, asked: Set<number>): boolean => {
    asked.add(need)
    const id = freeFor(need) ?? needs[need]?.from.find((held) => givesUp(held, asked))
    if (id === undefined) return false
    holder.set(id, need)
    return true
  }
  /** Whether who holds it can take another instead. */
  const givesUp = (id: string, asked: Set<number>): boolean => {
    const now = holder.get(id)
    return now !== undefined && !asked.has(now) && take(now, asked)
  }
  for (const [need, { wanted }] of needs.entries())
    for (let taken = 0; taken < wanted && take(need, new Set()); ) taken += 1
  return needs.map(({ from }, need) => from.filter((id) => holder.get(id) === need))
}

const sizeOf = (needs: readonly Need[]): number => allot(needs).flat().length

/**
 * How many questions are left for each need once the others have what they want. All are met together exactly
 * when each finds at least as many as it wants.
 */
export const foundFor = (needs: readonly Need[]): number[] =>
  needs.map(
    ({ from }, at) =>
      sizeOf(needs.map((need, i) => (i === at ? { wanted: from.length, from } : need))) -
      sizeOf(needs.filter((_, i) => i !== at)),
  )
