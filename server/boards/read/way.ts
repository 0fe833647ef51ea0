import {
  branchOf,
  type Cells,
  type Counts,
  cellsAt,
  leafOf,
  rankIn,
  type Versioned,
  type Way,
} from '#domain/boards'
import { command } from '#server/platform'
import { type Head, heads, type Node, nodes } from '../store'

/** A fold moves a document at most once a batch: whoever is overtaken twice in a row looks again. */
const LOOKS = 5

/** Reads of a head and what hangs on it until both are of one batch. */
export async function asOfOneBatch<T>(look: () => Promise<T | 'overtaken'>): Promise<T> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const found = await look()
    if (found !== 'overtaken') return found
  }
  throw new Error(`a board moved on ${LOOKS} times while it was read`)
}

type Numbers = Pick<Node, '_id' | 'batch' | 'wasBatch' | 'counts' | 'wasCounts'>

function countsAt(node: Numbers | undefined, batch: number): string | undefined {
  if (!node) return ''
  if (node.batch <= batch) return node.counts
  return node.wasBatch <= batch ? node.wasCounts : undefined
}

async function countsOn(
  { _id, batch, counts: root }: Pick<Head, '_id' | 'batch' | 'counts'>,
  key: number,
): Promise<Counts | undefined> {
  const ids = [branchOf(_id, key), leafOf(_id, key)]
  const fields = { batch: true, wasBatch: true, counts: true, wasCounts: true }
  const found: Numbers[] = await nodes.find({ _id: command.in(ids) }, { limit: 2, fields })
  const [branch, leaf] = ids.map((id) =>
    countsAt(
      found.find((node) => node._id === id),
      batch,
    ),
  )
  return branch === undefined || leaf === undefined ? undefined : { root, branch, leaf }
}

/**
 * The place of a key (名次), taken or not; undefined without such a board. Two operations that read three documents,
 * of which only the numbers come over, however many members there are.
 */
export const rankOf = (board: string, key: number): Promise<number | undefined> =>
  asOfOneBatch(async () => {
    const fields = { batch: true, counts: true }
    const [head] = await heads.find({ _id: board }, { limit: 1, fields })
    if (!head) return undefined
    const counts = await countsOn(head, key)
    return counts ? rankIn(counts, key) : 'overtaken'
  })

/** Cells of some of a board's documents as of its head; undefined when one has moved on too far. One operation. */
export async function cellsOn(
  { batch }: Pick<Head, 'batch'>,
  ids: readonly string[],
): Promise<Cells[] | undefined> {
  const found: (Versioned & { readonly _id: string })[] = await nodes.find(
    { _id: command.in(ids) },
    { limit: ids.length },
  )
  const cells = ids.map((id) =>
    cellsAt(
      found.find((node) => node._id === id),
      batch,
    ),
  )
  const all = cells.filter((one) => one !== undefined)
  return all.length === ids.length ? all : undefined
}

/** The three documents on the way to a key, the head being one of them. One operation, two documents. */
export async function wayTo(head: Head, key: number): Promise<Way | undefined> {
  const below = await cellsOn(head, [branchOf(head._id, key), leafOf(head._id, key)])
  const [branch, leaf] = below ?? []
  return branch && leaf && { root: head.cells, branch, leaf }
}
