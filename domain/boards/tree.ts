import type { Row } from './board'
import type { Cells } from './cells'
import { cellOf, type KeyCell, keyCellIn } from './leaf'

/** Counters of one document. */
export const FANOUT = 128

/** The document of a board's branch, and of its leaf, that hold a key: `board:a` and `board:a:b`. */
export const branchOf = (board: string, key: number): string =>
  `${board}:${Math.floor(key / FANOUT ** 2)}`
export const leafOf = (board: string, key: number): string =>
  `${branchOf(board, key)}:${Math.floor(key / FANOUT) % FANOUT}`

/** The place of a key's leaf within its branch, and of its branch within the root. */
const inBranch = (key: number): number => Math.floor(key / FANOUT) % FANOUT
const inRoot = (key: number): number => Math.floor(key / FANOUT ** 2)

/** The lowest or highest key of a child: how many have it, and one of them. */
interface End {
  readonly key: number
  readonly n: number
  readonly row: Row
}

/** A child as its parent counts it. */
interface ChildCell {
  readonly n: number
  readonly low: End
  readonly high: End
}

const placesOf = (cells: Cells): number[] => Object.keys(cells).map(Number)

function endOf({ n, rows }: KeyCell): End | undefined {
  const [row] = rows
  return row && { key: row.key, n, row }
}

const textOf = (n: number, low: End | undefined, high: End | undefined): string | undefined =>
  low && high && JSON.stringify({ n, low, high } satisfies ChildCell)

/** A leaf as its branch counts it; undefined when nobody is in it. */
export function leafInBranch(cells: Cells): string | undefined {
  const places = placesOf(cells)
  if (places.length === 0) return undefined
  const cell = (place: number) => keyCellIn(cells, place)
  const n = places.reduce((sum, place) => sum + cell(place).n, 0)
  return textOf(n, endOf(cell(Math.min(...places))), endOf(cell(Math.max(...places))))
}

const childIn = (cells: Cells, place: number): ChildCell | undefined => {
  const text = cells[place]
  return text === undefined ? undefined : JSON.parse(text)
}

/** A branch as the root counts it; undefined when nobody is in it. */
export function branchInRoot(cells: Cells): string | undefined {
  const places = placesOf(cells)
  const low = childIn(cells, Math.min(...places))?.low
  const high = childIn(cells, Math.max(...places))?.high
  return textOf(membersOf(cells), low, high)
}

const numberIn = (text: string): number => Number.parseInt(text.slice(5), 10)

/** Members below a document's cells, without opening more of a cell than its number, which it begins with. */
export const membersOf = (cells: Cells): number =>
  Object.values(cells).reduce((sum, text) => sum + numberIn(text), 0)

/** A document's numbers by place, as one text: a rank needs no more of it. */
export function countsOf(cells: Cells): string {
  const counts = new Array<number>(FANOUT).fill(0)
  for (const [place, text] of Object.entries(cells)) counts[Number(place)] = numberIn(text)
  return counts.join(',')
}

const above = (counts: string, place: number): number =>
  counts
    .split(',')
    .slice(place + 1)
    .reduce((sum, n) => sum + Number(n), 0)

/** The three documents on the way to a key, each as text of its numbers; empty where there is none. */
export interface Counts {
  readonly root: string
  readonly branch: string
  readonly leaf: string
}

/** The place of a key (名次): one more than those with a higher key, so that who ties shares it. */
export const rankIn = ({ root, branch, leaf }: Counts, key: number): number =>
  1 + above(root, inRoot(key)) + above(branch, inBranch(key)) + above(leaf, key % FANOUT)

/** The three documents on the way to a key. */
export interface Way {
  readonly root: Cells
  readonly branch: Cells
  readonly leaf: Cells
}

/** Those around a key: one of the next better, one of the next worse, and the kept ones who share it. */
export interface Around {
  readonly better: End | undefined
  readonly same: KeyCell
  readonly worse: End | undefined
}

type Next = (places: readonly number[], from: number) => number | undefined
const nextAbove: Next = (places, from) => places.find((place) => place > from)
const nextBelow: Next = (places, from) => places.findLast((place) => place < from)

function next({ root, branch, leaf }: Way, key: number, end: 'low' | 'high'): End | undefined {
  const step = end === 'low' ? nextAbove : nextBelow
  const near = step(placesOf(leaf), key % FANOUT)
  if (near !== undefined) return endOf(keyCellIn(leaf, near))
  const far = step(placesOf(branch), inBranch(key))
  if (far !== undefined) return childIn(branch, far)?.[end]
  const farthest = step(placesOf(root), inRoot(key))
  return farthest === undefined ? undefined : childIn(root, farthest)?.[end]
}

/** Who stands around a key; the key itself need not be taken. */
export const aroundIn = (way: Way, key: number): Around => ({
  better: next(way, key, 'low'),
  same: keyCellIn(way.leaf, key),
  worse: next(way, key, 'high'),
})

/** The name of a branch's cell in the root, and of a leaf's cell in its branch. */
export const cellInRoot = (key: number): string => String(inRoot(key))
export const cellInBranch = (key: number): string => String(inBranch(key))

/** Cells with one of them put in place or taken out. */
export function withCell(cells: Cells, place: string, text: string | undefined): Cells {
  const { [place]: _, ...others } = cells
  return text === undefined ? others : { ...others, [place]: text }
}

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
  for (const [key, cell] of keys) inNode(leafOf(board, key))[cellOf(key)] = JSON.stringify(cell)
  for (const key of firsts(keys.keys(), FANOUT))
    inNode(branchOf(board, key))[cellInBranch(key)] = leafInBranch(inNode(leafOf(board, key))) ?? ''
  for (const key of firsts(keys.keys(), FANOUT ** 2))
    root[cellInRoot(key)] = branchInRoot(inNode(branchOf(board, key))) ?? ''
  return { root, nodes }
}

function keysOf(rows: Iterable<Row>): Map<number, { n: number; rows: Row[] }> {
  const keys = new Map<number, { n: number; rows: Row[] }>()
  for (const row of rows) {
    const cell = keys.get(row.key) ?? { n: 0, rows: [] }
    cell.n += 1
    cell.rows = [...cell.rows, row].toSorted((a, b) => (a.member < b.member ? -1 : 1)).slice(0, 2)
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
