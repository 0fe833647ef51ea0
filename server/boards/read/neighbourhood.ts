import { aroundIn, countsOf, type Row, rankIn, type Way } from '#domain/boards'

/** My row in its place with those around it. */
export interface Neighbourhood {
  readonly rows: readonly (Row & { readonly rank: number })[]
  readonly tied: boolean
}

/**
 * My place and who stands around me: the next better, one who shares my place, the next worse. `folded` is the key
 * the board still has of me, when my newest score waits for the fold: there I count no more.
 */
export function neighbourhoodIn(way: Way, own: Row, folded: number | null): Neighbourhood {
  const { key, member } = own
  const without = (n: number, at: number) => (at === folded ? n - 1 : n)
  const counts = {
    root: countsOf(way.root),
    branch: countsOf(way.branch),
    leaf: countsOf(way.leaf),
  }
  const rank = rankIn(counts, key) - (folded !== null && folded > key ? 1 : 0)
  const { better, same, worse } = aroundIn(way, key)
  const sharing = without(same.n, key)
  const at = (row: Row | undefined, place: number) =>
    row && row.member !== member ? [{ ...row, rank: place }] : []
  return {
    tied: sharing > 0,
    rows: [
      ...at(better?.row, rank - without(better?.n ?? 0, better?.key ?? -1)),
      { ...own, rank },
      ...at(
        same.rows.find((row) => row.member !== member),
        rank,
      ),
      ...at(worse?.row, rank + sharing + 1),
    ],
  }
}
