import { type Entry, isScore, type ScoreEntry } from '#domain/ledger'
import { command } from '#server/platform'
import { inPages } from './pages'
import { rows } from './store'

const scores = (found: readonly Entry[]): ScoreEntry[] => found.filter(isScore)

/** An officer unfolded at most so often: one attempt and its corrections within a minute. */
const OWN_MOST = 20
/** Beyond it the exact number says nothing more. */
const COUNT_MOST = 1000

/** An officer's own scores that are in no figure yet and not kept back. One operation. */
export const unfoldedOf = async (officer: string): Promise<ScoreEntry[]> =>
  scores(await rows.find({ officer, folded: false, held: false }, { limit: OWN_MOST }))

/** How many rows of a board wait for the fold, up to a thousand. One operation. */
export const unfoldedRows = async (board: string): Promise<number> => {
  const where = { 'boards.board': board, folded: false, held: false }
  return (await rows.find(where, { limit: COUNT_MOST, fields: { _id: true } })).length
}

/** All rows of a board that are kept back (封榜). One operation for each 500. */
export const heldRows = async (board: string): Promise<ScoreEntry[]> =>
  scores(await inPages({ 'boards.board': board, folded: false, held: true }))

/** Lets kept rows of exams into the next folds. One operation. */
export const releaseScores = (sittings: readonly string[]): Promise<number> =>
  rows.update({ sitting: command.in(sittings), folded: false, held: true }, { held: false })

/** Lets kept rows of boards into the next folds. One operation. */
export const releaseRows = (boards: readonly string[]): Promise<number> =>
  rows.update({ 'boards.board': command.in(boards), folded: false, held: true }, { held: false })
