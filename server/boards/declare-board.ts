import { type Board, fits } from '#domain/boards'
import { releaseRows } from '#server/ledger'
import { command } from '#server/platform'
import { heads } from './store'

/** A board as whoever makes it declares it. */
export type Declared = Omit<Board, 'state' | 'version'>

const EMPTY = {
  state: 'live',
  version: 1,
  batch: 0,
  asOf: 0,
  foldedAt: 0,
  cells: {},
  counts: '',
  top: '[]',
  revealedAt: null,
  reopenings: [],
} as const

const isSame = (a: Board['packing'], b: Board['packing']): boolean =>
  a.scoreMost === b.scoreMost && a.timeMost === b.timeMost && a.timeStep === b.timeStep

async function change(declared: Declared): Promise<void> {
  const { _id, packing, tieBreak, title, freezeAt, revealAt, place } = declared
  const terms = { title, freezeAt, revealAt, place: command.set(place) }
  const counting = { packing: command.set(packing), tieBreak }
  if ((await heads.update({ _id, batch: 0 }, { ...terms, ...counting })) > 0) return
  const known = await heads.get(_id)
  if (known && !(isSame(known.packing, packing) && known.tieBreak === tieBreak))
    throw new Error(`board ${_id} has scores: its keys are not packed anew`)
  await heads.update({ _id }, terms)
}

/**
 * Declares a board, or changes what was declared of it; its keys stay as they are once anybody is on it. A packing
 * that does not fit is a fault: `packingFor` gives none. Two operations for a new one, else at most four.
 */
export async function declareBoard(declared: Declared): Promise<void> {
  if (!fits(declared.packing)) throw new RangeError(`board ${declared._id} does not fit its keys`)
  if (await heads.add({ ...EMPTY, ...declared })) await releaseRows([declared._id])
  else await change(declared)
}
