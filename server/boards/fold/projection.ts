import { isOpen } from '#domain/boards'
import { type Entry, isScore } from '#domain/ledger'
import { type Batch, type Projection, releaseRows } from '#server/ledger'
import { command } from '#server/platform'
import { heads, preferences, sizes } from '../store'
import { foldBoard } from './fold-board'
import { touchesOf, waiting, wordOf } from './touches'

/** Boards that one batch can touch. */
const MOST = 500
const HOUR_MS = 3_600_000
/** For so long after a reveal rows kept back are let go again, should a crash have cut it short. */
const RELEASING_MS = HOUR_MS / 6

/** Rows of a board that is frozen, or not declared yet, wait: on all boards they count on. One operation. */
async function holds(rows: readonly Entry[]): Promise<string[]> {
  const scored = rows.filter(isScore).filter(({ boards }) => boards.length > 0)
  if (scored.length === 0) return []
  const ids = new Set(scored.flatMap(({ boards }) => boards.map(({ board }) => board)))
  const fields = { state: true, freezeAt: true }
  const found = await heads.find({ _id: command.in([...ids]) }, { limit: MOST, fields })
  const known = new Map(found.map((head) => [head._id, head]))
  const isHeld = (board: string, at: number) => {
    const head = known.get(board)
    return !head || !isOpen(head, at)
  }
  return scored.flatMap(({ _id, at, boards }) =>
    boards.some(({ board }) => isHeld(board, at)) ? [_id] : [],
  )
}

/** What changed again meanwhile waits for the next batch. */
async function taken(words: readonly string[]): Promise<void> {
  for (const { kind, id, seq } of words.map(wordOf)) {
    if (kind === 'sizes') await sizes.update({ _id: id, seq }, { waiting: false })
    else if ((await preferences.remove({ _id: id, seq, away: false })) === 0)
      await preferences.update({ _id: id, seq }, { waiting: false })
  }
}

async function apply(batch: Batch): Promise<void> {
  const touches = await touchesOf(batch)
  for (const [id, touch] of touches) {
    const head = await heads.get(id)
    if (head) await foldBoard(head, touch, batch.number, batch.at)
  }
  await taken(batch.waiting)
}

/** Freezes boards whose moment has come (封榜): all that came in before it is folded. */
async function freeze(at: number): Promise<void> {
  const where = { state: 'live', freezeAt: command.lte(at) }
  const due = await heads.find(where, { limit: MOST, fields: { freezeAt: true } })
  for (const { _id, freezeAt } of due)
    await heads.update({ _id, state: 'live' }, { state: 'frozen', asOf: freezeAt })
}

async function release(at: number): Promise<void> {
  const where = { state: 'revealed', revealedAt: command.gt(at - RELEASING_MS) }
  const fresh = await heads.find(where, { limit: MOST, fields: { _id: true } })
  if (fresh.length > 0) await releaseRows(fresh.map(({ _id }) => _id))
}

/** Nothing is left to fold: boards are true as of now. Three to five operations. */
async function rest(at: number): Promise<void> {
  await freeze(at)
  await release(at)
  const open = command.in(['live', 'revealed'])
  await heads.update(
    { state: open, foldedAt: command.gt(at - 2 * HOUR_MS), asOf: command.lt(at) },
    { asOf: at },
  )
}

/** The boards (榜) out of the ledger; freezing is part of it, so that no batch can come between. */
export const boardsProjection: Projection = { name: 'boards', holds, waiting, apply, rest }
