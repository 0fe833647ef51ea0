import {
  branchInRoot,
  branchOf,
  byLeaf,
  type Cells,
  type Change,
  inBranch,
  inRoot,
  leafAfter,
  leafInBranch,
  leafOf,
  lowestIn,
  lowestInBranch,
  type Row,
  rowOf,
  unknownKeys,
  withCell,
} from '#domain/boards'
import { type Head, members } from '../store'
import { grouped } from './grouped'
import { inLanes } from './in-lanes'
import type { Moved } from './move-members'
import { type Rewrite, readNodes, rewriteOf, writeNodes } from './write-nodes'

const isSame = (a: Row | null, b: Row | null): boolean => JSON.stringify(a) === JSON.stringify(b)

const changesOf = (moves: readonly Moved[], { tieBreak }: Head): Change[] =>
  moves.flatMap(({ member, before, after }) => {
    const change = {
      before: rowOf(member, before, tieBreak),
      after: rowOf(member, after, tieBreak),
    }
    return isSame(change.before, change.after) ? [] : [change]
  })

/** The two of smallest member id at a key; members have moved already. One operation. */
async function smallest({ _id, tieBreak }: Head, key: number): Promise<Row[]> {
  const found = await members.find({ board: _id, key }, { sort: [['_id', 'asc']], limit: 2 })
  return found.flatMap(({ member, now }) => rowOf(member, now, tieBreak) ?? [])
}

/** What is left when a later batch has been here: nothing to do. */
const whole = (rewrites: readonly (Rewrite | undefined)[]): Rewrite[] | undefined => {
  const all = rewrites.flatMap((one) => one ?? [])
  return all.length === rewrites.length ? all : undefined
}

async function leaves(head: Head, changes: readonly Change[], batch: number) {
  const touched = byLeaf(changes)
  const known = await readNodes(touched.map(({ key }) => leafOf(head._id, key)))
  const before = (id: string) => rewriteOf(id, known.get(id), batch, (cells) => cells)?.before ?? {}
  const unknown = touched.flatMap(({ key, changes: own }) =>
    unknownKeys(before(leafOf(head._id, key)), own),
  )
  const found = new Map<number, Row[]>()
  await inLanes(unknown, async (key) => void found.set(key, await smallest(head, key)))
  return whole(
    touched.map(({ key, changes: own }) => {
      const id = leafOf(head._id, key)
      return rewriteOf(id, known.get(id), batch, (cells) => leafAfter(cells, own, found))
    }),
  )
}

async function branches(head: Head, below: readonly Rewrite[], batch: number) {
  const byBranch = grouped(below, ({ id }) => branchOf(head._id, lowestIn(id)))
  const known = await readNodes([...byBranch.keys()])
  return whole(
    [...byBranch].map(([id, own]) =>
      rewriteOf(id, known.get(id), batch, (cells) =>
        own.reduce<Cells>(
          (sum, leaf) => withCell(sum, inBranch(lowestIn(leaf.id)), leafInBranch(leaf.after)),
          cells,
        ),
      ),
    ),
  )
}

const rootAfter = (root: Cells, below: readonly Rewrite[]): Cells =>
  below.reduce<Cells>((sum, { id, after }) => {
    return withCell(sum, inRoot(lowestInBranch(id)), branchInRoot(after))
  }, root)

/**
 * Takes moves into the leaves and branches of a board and says what the root becomes; undefined when a later batch
 * has been here. One operation for each document that changed and each dozen read.
 */
export async function growTree(
  head: Head,
  moves: readonly Moved[],
  batch: number,
): Promise<Cells | undefined> {
  const low = await leaves(head, changesOf(moves, head), batch)
  if (!low) return undefined
  await writeNodes(head._id, low, batch)
  const high = await branches(head, low, batch)
  if (!high) return undefined
  await writeNodes(head._id, high, batch)
  return rootAfter(head.cells, high)
}
