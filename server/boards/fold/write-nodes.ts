import { type Cells, cellsAt, countsOf, undoOf } from '#domain/boards'
import { command } from '#server/platform'
import { type Node, nodes } from '../store'
import { inGroups, inLanes } from './in-lanes'

/** A read brings 1 MB at most; a full leaf or chunk with what it was is about 60 KB. */
const READ = 12
const ADD = 12

/** Nodes by id, as they are stored. One operation for a dozen. */
export async function readNodes(ids: readonly string[]): Promise<Map<string, Node>> {
  const found: Node[] = []
  await inLanes(inGroups(ids, READ), async (group) => {
    found.push(...(await nodes.find({ _id: command.in(group) }, { limit: READ })))
  })
  return new Map(found.map((node) => [node._id, node]))
}

/** A node as a batch found it and as it leaves it. */
export interface Rewrite {
  readonly id: string
  readonly known: Node | undefined
  readonly before: Cells
  readonly after: Cells
}

/** A rewrite of a node by what it does to the cells; undefined when a later batch has been here. */
export function rewriteOf(
  id: string,
  known: Node | undefined,
  batch: number,
  after: (before: Cells) => Cells,
): Rewrite | undefined {
  if (known && known.batch > batch) return undefined
  const before = cellsAt(known, batch - 1)
  return before && { id, known, before, after: after(before) }
}

const isTree = (id: string, board: string): boolean => /^:\d/.test(id.slice(board.length))

const counted = (id: string, board: string, cells: Cells): string =>
  isTree(id, board) ? countsOf(cells) : ''

function fresh(board: string, { id, before, after }: Rewrite, batch: number): Node {
  const counts = counted(id, board, after)
  const wasCounts = counted(id, board, before)
  const was = undoOf(before, after)
  return { _id: id, board, cells: after, was, counts, wasCounts, batch, wasBatch: 0 }
}

async function addAll(documents: readonly Node[]): Promise<void> {
  await inLanes(inGroups(documents, ADD), async (group) => {
    try {
      await nodes.addMany(group)
    } catch {
      // Another fold of the same batch was quicker with one of them: then each for itself.
      for (const one of group) await nodes.add(one)
    }
  })
}

/** The change of a document's cells, place by place. */
export function cellChange(before: Cells, after: Cells): Record<string, unknown> {
  const places = Object.keys(undoOf(before, after))
  return Object.fromEntries(
    places.map((place) => [`cells.${place}`, after[place] ?? command.remove()]),
  )
}

async function change(board: string, rewrite: Rewrite, batch: number): Promise<void> {
  const { was, counts, wasCounts } = fresh(board, rewrite, batch)
  await nodes.update(
    { _id: rewrite.id, batch: command.lt(batch) },
    {
      ...cellChange(rewrite.before, rewrite.after),
      was: command.set(was),
      counts,
      wasCounts,
      batch,
      wasBatch: rewrite.known?.batch ?? 0,
    },
  )
}

/** Writes nodes, each only where its last batch is older. One operation for each that changed. */
export async function writeNodes(
  board: string,
  rewrites: readonly Rewrite[],
  batch: number,
): Promise<void> {
  const open = rewrites.filter(
    ({ known, before, after }) =>
      (!known || known.batch < batch) && Object.keys(undoOf(before, after)).length > 0,
  )
  await addAll(open.filter(({ known }) => !known).map((one) => fresh(board, one, batch)))
  await inLanes(
    open.filter(({ known }) => known),
    (one) => change(board, one, batch),
  )
}
