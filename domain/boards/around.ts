import { inBranch, inLeaf, inRoot } from './address'
import type { Cells } from './cells'
import { childIn, type End, endOf, placesOf } from './children'
import { type KeyCell, keyCellIn } from './leaf'

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
  const near = step(placesOf(leaf), inLeaf(key))
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
