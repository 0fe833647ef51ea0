import { FANOUT } from './address'
import type { Row } from './board'

/** A member's row before and after; null where they are not on the board. */
export interface Change {
  readonly before: Row | null
  readonly after: Row | null
}

/** A change as one leaf sees it: who moves from one leaf to another leaves the one and comes to the other. */
const partsOf = ({ before, after }: Change): Change[] => {
  const within = before && after && leafNumber(before.key) === leafNumber(after.key)
  if (within) return [{ before, after }]
  return [...(before ? [{ before, after: null }] : []), ...(after ? [{ before: null, after }] : [])]
}

const leafNumber = (key: number): number => Math.floor(key / FANOUT)

/** Changes by leaf, each with one of its keys. */
export function byLeaf(
  changes: readonly Change[],
): readonly { readonly key: number; readonly changes: readonly Change[] }[] {
  const leaves = new Map<number, { key: number; changes: Change[] }>()
  for (const part of changes.flatMap(partsOf)) {
    const key = (part.before ?? part.after)?.key ?? 0
    const leaf = leaves.get(leafNumber(key)) ?? { key, changes: [] }
    leaf.changes.push(part)
    leaves.set(leafNumber(key), leaf)
  }
  return [...leaves.values()]
}
