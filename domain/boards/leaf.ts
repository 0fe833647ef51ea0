import type { Row } from './board'
import type { Cells } from './cells'

/** Those with one key: how many, and the two of smallest member id, so that anybody finds one beside them. */
export interface KeyCell {
  readonly n: number
  readonly rows: readonly Row[]
}

/** Rows kept of those who share a key. */
export const KEPT = 2

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

const leafNumber = (key: number): number => Math.floor(key / 128)

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

/** By key, its two rows of smallest member id as they are after the changes. */
export type Smallest = ReadonlyMap<number, readonly Row[]>

/** The place of a key within its leaf, as the name of its cell. */
export const cellOf = (key: number): string => String(key % 128)

/** Those with a key, out of its leaf. */
export function keyCellIn(cells: Cells, key: number): KeyCell {
  const text = cells[cellOf(key)]
  return text === undefined ? { n: 0, rows: [] } : JSON.parse(text)
}

/** What happens at one key: members gone from it, rows come to it, rows that only say something else. */
interface AtKey {
  readonly gone: Set<string>
  readonly come: Row[]
  readonly restated: Map<string, Row>
}

function byKey(changes: readonly Change[]): Map<number, AtKey> {
  const keys = new Map<number, AtKey>()
  const at = (key: number): AtKey => {
    const found = keys.get(key) ?? { gone: new Set(), come: [], restated: new Map() }
    keys.set(key, found)
    return found
  }
  for (const { before, after } of changes) {
    if (after && before?.key === after.key) at(after.key).restated.set(after.member, after)
    else {
      if (before) at(before.key).gone.add(before.member)
      if (after) at(after.key).come.push(after)
    }
  }
  return keys
}

/** Whether the two smallest must be looked up: a kept one went while others, unknown here, stayed. */
function isUnknown({ n, rows }: KeyCell, { gone }: AtKey): boolean {
  const keptGone = rows.filter(({ member }) => gone.has(member)).length
  return keptGone > 0 && n - rows.length > gone.size - keptGone
}

/** The keys for which `leafAfter` must be told the two smallest. */
export const unknownKeys = (before: Cells, changes: readonly Change[]): number[] =>
  [...byKey(changes)].flatMap(([key, at]) => (isUnknown(keyCellIn(before, key), at) ? [key] : []))

function rowsAfter({ rows }: KeyCell, { gone, come, restated }: AtKey): Row[] {
  const kept = rows
    .filter(({ member }) => !gone.has(member))
    .map((row) => restated.get(row.member) ?? row)
  return [...kept, ...come].toSorted((a, b) => (a.member < b.member ? -1 : 1)).slice(0, KEPT)
}

/** A leaf's cells after changes to its keys. */
export function leafAfter(before: Cells, changes: readonly Change[], smallest: Smallest): Cells {
  const after: Record<string, string> = { ...before }
  for (const [key, at] of byKey(changes)) {
    const cell = keyCellIn(before, key)
    const n = cell.n - at.gone.size + at.come.length
    const rows = smallest.get(key) ?? rowsAfter(cell, at)
    if (n === 0) delete after[cellOf(key)]
    else after[cellOf(key)] = JSON.stringify({ n, rows })
  }
  return after
}
