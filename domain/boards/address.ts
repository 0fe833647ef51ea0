/** Counters of one document. */
export const FANOUT = 128

/** The document of a board's branch, and of its leaf, that hold a key: `board:a` and `board:a:b`. */
export const branchOf = (board: string, key: number): string =>
  `${board}:${Math.floor(key / FANOUT ** 2)}`
export const leafOf = (board: string, key: number): string =>
  `${branchOf(board, key)}:${Math.floor(key / FANOUT) % FANOUT}`

/** The place of a key's branch within the root, of its leaf within the branch, and its own within the leaf. */
export const inRoot = (key: number): number => Math.floor(key / FANOUT ** 2)
export const inBranch = (key: number): number => Math.floor(key / FANOUT) % FANOUT
export const inLeaf = (key: number): number => key % FANOUT

/** The lowest key of a leaf, by its document. @example lowestIn('c-1:3:89') // 60544 */
export function lowestIn(leaf: string): number {
  const [branch = 0, place = 0] = leaf.split(':').slice(-2).map(Number)
  return (branch * FANOUT + place) * FANOUT
}

/** The lowest key of a branch, by its document. */
export const lowestInBranch = (branch: string): number =>
  Number(branch.split(':').at(-1)) * FANOUT ** 2
