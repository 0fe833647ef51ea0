import {
  type Board,
  buildBoard,
  type Cells,
  LEVELS,
  type Level,
  type Member,
  type Row,
  type UnitWords,
} from '#domain/boards'
import { type Entry, isScore } from '#domain/ledger'
import { nameBeneath, type Unit } from '#domain/org'
import { sdkFor } from '../local-cloud/cloud'
import type { House } from './cloud'

interface Stored {
  readonly _id: string
}

/** All documents of a collection that meet a condition, page by page. */
export async function allOf<T extends Stored>(
  house: House,
  collection: string,
  where: object = {},
): Promise<T[]> {
  const database = sdkFor(house.cloud.url).database()
  const all: T[] = []
  const page = 200
  for (;;) {
    const after = { ...where, _id: database.command.gt(all.at(-1)?._id ?? '') }
    const found = await database
      .collection(collection)
      .where(after)
      .orderBy('_id', 'asc')
      .limit(page)
      .get()
    all.push(...(found.data as T[]))
    if (found.data.length < page) return all
  }
}

interface StoredBoard extends Board {
  readonly batch: number
  readonly cells: Cells
  readonly top: string
}
interface StoredMember extends Member, Stored {
  readonly member: string
  readonly now: object
}

/** What a board comes to, apart from the batches it came by. */
export interface Documents {
  readonly members: Readonly<Record<string, object>>
  readonly nodes: Readonly<Record<string, Cells>>
  readonly root: Cells
  readonly top: readonly Row[]
}

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)))

const filled = (nodes: Iterable<readonly [string, Cells]>): Record<string, Cells> =>
  sorted([...nodes].filter(([, cells]) => Object.keys(cells).length > 0))

const boardOf = async (house: House, board: string): Promise<StoredBoard> => {
  const [head] = await house.stored<StoredBoard>('boards', { _id: board })
  if (!head) throw new Error(`there is no board ${board}`)
  return head
}

/** A board's documents as they are stored. */
export async function documentsOf(house: House, board: string): Promise<Documents> {
  const [head, nodes, members] = await Promise.all([
    boardOf(house, board),
    allOf<Stored & { cells: Cells }>(house, 'boardNodes', { board }),
    allOf<StoredMember>(house, 'boardMembers', { board }),
  ])
  return {
    members: sorted(
      members.map(({ member, scores, words, now }) => [member, { scores, words, now }]),
    ),
    nodes: filled(nodes.map(({ _id, cells }) => [_id, cells])),
    root: head.cells,
    top: JSON.parse(head.top),
  }
}

const isLevel = (kind: string): kind is Level => LEVELS.some((level) => level === kind)

function wordsOf(units: readonly Unit[]): Map<string, UnitWords> {
  const known = new Map(units.map((unit) => [unit._id, unit]))
  const words = new Map<string, UnitWords>()
  for (const unit of units)
    if (isLevel(unit.kind))
      words.set(unit._id, {
        level: unit.kind,
        name: unit.name,
        parentName: nameBeneath(unit, known),
      })
  return words
}

const linesOf = (rows: readonly Entry[], board: string) =>
  rows
    .filter(isScore)
    .flatMap((row) =>
      row.boards.flatMap((counts) =>
        counts.board === board && row.folded
          ? [{ ...row, member: row.officer, group: counts.group, score: row.points }]
          : [],
      ),
    )

/** The same documents out of the ledger alone (house law 4): the two must be equal. */
export async function rebuiltOf(house: House, board: string): Promise<Documents> {
  const [head, rows, units, gone, [counted]] = await Promise.all([
    boardOf(house, board),
    allOf<Entry>(house, 'ledger'),
    allOf<Unit>(house, 'units'),
    house.stored<Stored>('boardPreferences', { away: true }),
    house.stored<{ sizes: Record<string, number> }>('boardSizes', { _id: board }),
  ])
  const built = buildBoard(head, linesOf(rows, board), {
    away: new Set(gone.map(({ _id }) => _id)),
    words: wordsOf(units),
    sizes: new Map(Object.entries(counted?.sizes ?? {})),
  })
  return {
    members: sorted(
      [...built.members].map(([id, member]) => [id, { ...member, now: built.standings.get(id) }]),
    ),
    nodes: filled(built.nodes),
    root: built.root,
    top: built.top,
  }
}
