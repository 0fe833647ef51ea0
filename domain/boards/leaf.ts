import { inLeaf } from './address'
import type { Row } from './board'
import type { Cells } from './cells'
import type { Change } from './change'

/** Those with one key: how many, and the two of smallest member id, so that anybody finds one beside them. */
export interface KeyCell {
  readonly n: number
  readonly rows: readonly Row[]
}

/** Rows kept of those who share a key. */
export const KEPT = 2

/** By key, its two rows of smallest member id as they are after the changes. */
export type Smallest = ReadonlyMap<number, readonly Row[]>

/** Those with a key, out of its leaf. */
export function keyCellIn(cells: Cells, key: number): KeyCell {
  const text = cells[inLeaf(key)]
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
    if (n === 0) delete after[inLeaf(key)]
    else after[inLeaf(key)] = JSON.stringify({ n, rows })
  }
  return after
}
