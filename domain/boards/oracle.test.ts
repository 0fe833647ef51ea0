import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand'
import { describe, expect, it } from 'vitest'
import { branchOf, inBranch, inRoot, leafOf } from './address'
import { aroundIn } from './around'
import type { Row } from './board'
import type { Cells } from './cells'
import { byLeaf, type Change } from './change'
import { branchInRoot, leafInBranch, withCell } from './children'
import { countsOf, membersOf, rankIn } from './counts'
import { leafAfter, unknownKeys } from './leaf'
import { byPlace } from './member'
import { treeOf } from './tree-of'

const OPERATIONS = Number(process.env.ORACLE_OPERATIONS ?? 20_000)
const BOARD = 'b'
const LAST = 2 ** 21 - 1

/** A tree in memory, changed batch by batch as the fold changes it, beside plain lists of who has which key. */
class Tree {
  root: Cells = {}
  readonly nodes = new Map<string, Cells>()
  readonly rows = new Map<string, Row>()
  readonly byKey = new Map<number, Map<string, Row>>()

  private cells(id: string): Cells {
    return this.nodes.get(id) ?? {}
  }

  private remember({ before, after }: Change): void {
    if (before) {
      this.rows.delete(before.member)
      this.byKey.get(before.key)?.delete(before.member)
    }
    if (!after) return
    this.rows.set(after.member, after)
    const at = this.byKey.get(after.key) ?? new Map<string, Row>()
    this.byKey.set(after.key, at.set(after.member, after))
  }

  private smallest(key: number): Row[] {
    return [...(this.byKey.get(key)?.values() ?? [])].toSorted(byPlace).slice(0, 2)
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) this.remember(change)
    for (const { key, changes: own } of byLeaf(changes)) {
      const id = leafOf(BOARD, key)
      const unknown = unknownKeys(this.cells(id), own)
      const smallest = new Map(unknown.map((each) => [each, this.smallest(each)]))
      this.nodes.set(id, leafAfter(this.cells(id), own, smallest))
      const up = branchOf(BOARD, key)
      const counted = leafInBranch(this.cells(id))
      this.nodes.set(up, withCell(this.cells(up), inBranch(key), counted))
      this.root = withCell(this.root, inRoot(key), branchInRoot(this.cells(up)))
    }
  }

  way(key: number) {
    return {
      root: this.root,
      branch: this.cells(branchOf(BOARD, key)),
      leaf: this.cells(leafOf(BOARD, key)),
    }
  }

  rank(key: number): number {
    const { root, branch, leaf } = this.way(key)
    const counts = { root: countsOf(root), branch: countsOf(branch), leaf: countsOf(leaf) }
    return rankIn(counts, key)
  }
}

/** Keys in use, in order, found by plain search. */
class Sorted {
  readonly keys: number[] = []
  private place(key: number): number {
    let [low, high] = [0, this.keys.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.keys[middle] ?? 0) < key) low = middle + 1
      else high = middle
    }
    return low
  }
  put(key: number): void {
    this.keys.splice(this.place(key), 0, key)
  }
  take(key: number): void {
    this.keys.splice(this.place(key), 1)
  }
  above(key: number): number {
    return this.keys.length - this.place(key + 1)
  }
  next(key: number): number | undefined {
    return this.keys[this.place(key + 1)]
  }
  previous(key: number): number | undefined {
    return this.keys[this.place(key) - 1]
  }
}

/** Random members at few and at many keys, and at the ends of documents. */
function player(seed: number) {
  const generator = xoroshiro128plus(seed)
  const draw = (most: number) => unsafeUniformIntDistribution(0, most, generator)
  const EDGES = [0, 1, 127, 128, 129, 16_383, 16_384, LAST - 128, LAST - 127, LAST - 1, LAST]
  const key = () => {
    const kind = draw(9)
    if (kind < 2) return EDGES[draw(EDGES.length - 1)] ?? 0
    if (kind < 6) return 70_000 + draw(300)
    return draw(LAST)
  }
  const away = new Map<string, Row>()
  const row = (member: string, at = key()): Row => ({
    member,
    name: `n${draw(3)}`,
    place: 'p',
    score: at,
    seconds: null,
    key: at,
  })
  const next = (rows: ReadonlyMap<string, Row>, taken: ReadonlySet<string>): Change | undefined => {
    const member = `o-${draw(3000)}`
    if (taken.has(member)) return undefined
    const before = rows.get(member) ?? null
    const back = away.get(member)
    if (back) {
      away.delete(member)
      return { before: null, after: back }
    }
    if (!before) return { before, after: row(member) }
    const kind = draw(9)
    if (kind < 2) away.set(member, before)
    if (kind < 2) return { before, after: null }
    if (kind < 3) return { before, after: row(member, before.key) }
    const by = (kind < 6 ? 1 : -1) * (1 + draw(200))
    return { before, after: row(member, Math.min(LAST, Math.max(0, before.key + by))) }
  }
  return { draw, next }
}

function expectSame(tree: Tree, sorted: Sorted, key: number): void {
  expect(tree.rank(key)).toBe(1 + sorted.above(key))
  const { better, same, worse } = aroundIn(tree.way(key), key)
  for (const [end, at] of [
    [better, sorted.next(key)],
    [worse, sorted.previous(key)],
  ] as const) {
    expect(end?.key).toBe(at)
    if (end) expect(tree.byKey.get(end.key)?.size).toBe(end.n)
    if (end)
      expect(end.row).toEqual([...(tree.byKey.get(end.key)?.values() ?? [])].toSorted(byPlace)[0])
  }
  const sharing = [...(tree.byKey.get(key)?.values() ?? [])].toSorted(byPlace)
  expect(same).toEqual({ n: sharing.length, rows: sharing.slice(0, 2) })
}

describe('the counter tree beside brute force', () => {
  it(
    `is exact over ${OPERATIONS} random operations, in batches of any size`,
    () => {
      const { draw, next } = player(OPERATIONS)
      const tree = new Tree()
      const sorted = new Sorted()
      for (let done = 0; done < OPERATIONS; ) {
        const taken = new Set<string>()
        const changes: Change[] = []
        for (let left = draw(60); left >= 0; left -= 1) {
          const change = next(tree.rows, taken)
          const member = (change?.before ?? change?.after)?.member
          if (change && member) {
            taken.add(member)
            changes.push(change)
          }
        }
        for (const { before, after } of changes) {
          if (before) sorted.take(before.key)
          if (after) sorted.put(after.key)
        }
        tree.apply(changes)
        done += changes.length
        for (const { before, after } of changes.slice(0, 3))
          expectSame(tree, sorted, (after ?? before)?.key ?? 0)
        expectSame(tree, sorted, draw(LAST))
        expect(membersOf(tree.root)).toBe(tree.rows.size)
      }
      const built = treeOf(BOARD, tree.rows.values())
      expect(tree.root).toEqual(built.root)
      const filled = [...tree.nodes].filter(([, cells]) => Object.keys(cells).length > 0)
      expect(new Map(filled)).toEqual(built.nodes)
    },
    30_000 + OPERATIONS,
  )

  it('knows empty boards, one member, and the ends of keys', () => {
    const tree = new Tree()
    expect(tree.rank(5)).toBe(1)
    expect(aroundIn(tree.way(5), 5)).toEqual({ same: { n: 0, rows: [] } })
    const alone = (key: number): Row => ({
      member: `o-${key}`,
      name: '',
      place: '',
      score: 0,
      seconds: null,
      key,
    })
    const ends = [LAST, 16_384, 16_383, 128, 127, 0]
    for (const key of ends.toReversed()) tree.apply([{ before: null, after: alone(key) }])
    expect(ends.map((key) => tree.rank(key))).toEqual([1, 2, 3, 4, 5, 6])
    for (const [place, key] of ends.entries()) {
      const { better, worse } = aroundIn(tree.way(key), key)
      expect([better?.key, worse?.key]).toEqual([ends[place - 1], ends[place + 1]])
    }
  })
})
