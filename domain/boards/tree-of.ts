import { branchOf, FANOUT, inBranch, inLeaf, inRoot, leafOf } from './address'
import type { Row } from './board'
import type { Cells } from './cells'
import { branchInRoot, leafInBranch } from './children'
import { KEPT } from './leaf'

/** All documents of a tree out of its rows alone: the root's cells and those of branches and leaves by id. */
export function treeOf(
  board: string,
  rows: Iterable<Row>,
): { readonly root: Cells; readonly nodes: ReadonlyMap<string, Cells> } {
  const keys = keysOf(rows)
  const nodes = new Map<string, Record<string, string>>()
  const root: Record<string, string> = {}
  const inNode = (id: string) => {
    const found = nodes.get(id) ?? {}
    nodes.set(id, found)
    return found
  }
  for (const [key, cell] of keys) inNode(leafOf(board, key))[inLeaf(key)] = JSON.stringify(cell)
  for (const key of firsts(keys.keys(), FANOUT))
    inNode(branchOf(board, key))[inBranch(key)] = leafInBranch(inNode(leafOf(board, key))) ?? ''
  for (const key of firsts(keys.keys(), FANOUT ** 2))
    root[inRoot(key)] = branchInRoot(inNode(branchOf(board, key))) ?? ''
  return { root, nodes }
}

function keysOf(rows: Iterable<Row>): Map<number, { n: number; rows: Row[] }> {
  const keys = new Map<number, { n: number; rows: Row[] }>()
  for (const row of rows) {
    const cell = keys.get(row.key) ?? { n: 0, rows: [] }
    cell.n += 1
    cell.rows = [...cell.rows, row]
      .toSorted((a, b) => (a.member < b.member ? -1 : 1))
      .slice(0, KEPT)
    keys.set(row.key, cell)
  }
  return keys
}

/** One key of each span of keys that has any. */
function firsts(keys: Iterable<number>, span: number): number[] {
  const first = new Map<number, number>()
  for (const key of keys) first.set(Math.floor(key / span), key)
  return [...first.values()]
}
