import { FANOUT, inBranch, inLeaf, inRoot } from './address'
import type { Cells } from './cells'

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
  1 + above(root, inRoot(key)) + above(branch, inBranch(key)) + above(leaf, inLeaf(key))
