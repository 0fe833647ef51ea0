import type { Line } from '#domain/boards'
import { isScore, type ScoreEntry } from '#domain/ledger'
import type { Batch } from '#server/ledger'
import { command } from '#server/platform'
import { members, preferences, sizes } from '../store'

/** What a batch does to one board. */
export interface Touch {
  readonly lines: Line[]
  /** Members who left the boards among persons or came back. */
  readonly toggled: Set<string>
  /** Officers were counted anew. */
  sized: boolean
}

/** What waits beside rows, in words: `away:officer:seq`, `sizes:board:seq`. */
const MOST_AWAY = 200
const MOST_SIZES = 20

/** What waits beside rows of the ledger. Two operations. */
export async function waiting(): Promise<string[]> {
  const [away, counted] = await Promise.all([
    preferences.find({ waiting: true }, { limit: MOST_AWAY }),
    sizes.find({ waiting: true }, { limit: MOST_SIZES, fields: { seq: true } }),
  ])
  return [
    ...away.map(({ _id, seq }) => `away:${_id}:${seq}`),
    ...counted.map(({ _id, seq }) => `sizes:${_id}:${seq}`),
  ]
}

/** One of those words, read. */
export function wordOf(waiting: string): { kind: string; id: string; seq: number } {
  const parts = waiting.split(':')
  return { kind: parts[0] ?? '', id: parts.slice(1, -1).join(':'), seq: Number(parts.at(-1)) }
}

const lineOf = (row: ScoreEntry, group: string): Line => ({
  member: row.officer,
  group,
  attempt: row.attempt,
  grade: row.grade,
  score: row.points,
  seconds: row.seconds,
  at: row.at,
  name: row.name,
  place: row.place,
  path: row.path,
})

/** The lines of a row by the boards they count on. */
export const linesOf = (row: ScoreEntry): [board: string, line: Line][] =>
  row.boards.map(({ board, group }) => [board, lineOf(row, group)])

/** What a batch does, board by board. One operation when somebody left or came back, else none. */
export async function touchesOf({ rows, waiting }: Batch): Promise<Map<string, Touch>> {
  const touches = new Map<string, Touch>()
  const at = (board: string): Touch => {
    const found = touches.get(board) ?? { lines: [], toggled: new Set<string>(), sized: false }
    touches.set(board, found)
    return found
  }
  for (const row of rows.filter(isScore))
    for (const [board, line] of linesOf(row)) at(board).lines.push(line)
  const words = waiting.map(wordOf)
  for (const { kind, id } of words) if (kind === 'sizes') at(id).sized = true
  for (const { board, member } of await boardsOf(words.filter(({ kind }) => kind === 'away')))
    at(board).toggled.add(member)
  return touches
}

async function boardsOf(away: readonly { readonly id: string }[]) {
  const found: { readonly _id: string; readonly board: string; readonly member: string }[] = []
  const fields = { board: true, member: true }
  const page = 1000
  for (const { id } of away) {
    for (let after = ''; ; after = found.at(-1)?._id ?? '') {
      const where = { member: id, _id: command.gt(after) }
      const some = await members.find(where, { sort: [['_id', 'asc']], limit: page, fields })
      found.push(...some)
      if (some.length < page) break
    }
  }
  return found
}
