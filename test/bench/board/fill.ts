import { byPlace, type Cells, countsOf, type Row, TOP, treeOf } from '#domain/boards'
import { insertAll } from '../../builders/insert'
import { PACKING, rowsOf } from './members'

const AT = 1
const versioned = (cells: Cells) => ({
  batch: 1,
  wasBatch: 0,
  cells,
  was: {},
  counts: countsOf(cells),
  wasCounts: '',
})

/** A head as the last fold leaves it. */
const headOf = (board: string, root: Cells, top: readonly Row[]) => ({
  _id: board,
  title: '试算榜',
  packing: PACKING,
  tieBreak: 'time',
  state: 'live',
  freezeAt: null,
  revealAt: null,
  version: 1,
  place: ['u-21'],
  batch: 1,
  asOf: AT,
  foldedAt: AT,
  cells: root,
  counts: countsOf(root),
  top: JSON.stringify(top),
  revealedAt: null,
  reopenings: [],
})

const memberOf = (board: string, row: Row) => {
  const { member, name, place, score, seconds, key } = row
  const words = { attempt: `${board}:${member}:1`, grade: 0, at: AT, name, place, path: ['u-21'] }
  const scores = { [words.attempt]: { group: board, grade: 0, score, seconds: seconds ?? 0 } }
  const now = { name, place, path: ['u-21'], score, seconds: seconds ?? 0, key }
  return {
    _id: `${board}:${member}`,
    board,
    member,
    key,
    scores,
    words,
    now,
    was: null,
    batch: 1,
    wasBatch: 0,
  }
}

/** The first rows of all, without holding all. */
function topOf(rows: Iterable<Row>): Row[] {
  let top: Row[] = []
  for (const row of rows) {
    const last = top.at(TOP - 1)
    if (!last || byPlace(row, last) < 0) top = [...top, row].toSorted(byPlace).slice(0, TOP)
  }
  return top
}

/** Writes a board of so many members into a cloud: its whole tree, and of its members those who will look. */
export async function fillBoard(
  url: string,
  members: number,
  some: readonly Row[],
): Promise<string> {
  const board = `c-bench-${members}`
  const { root, nodes } = treeOf(board, rowsOf(members))
  await insertAll(
    url,
    'boardNodes',
    [...nodes].map(([_id, cells]) => ({ _id, board, ...versioned(cells) })),
  )
  const lookers = new Map(some.map((row) => [row.member, memberOf(board, row)]))
  await insertAll(url, 'boardMembers', [...lookers.values()])
  await insertAll(url, 'boards', [headOf(board, root, topOf(rowsOf(members)))])
  return board
}
