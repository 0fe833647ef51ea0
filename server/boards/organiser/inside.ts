import { isRefusal, type UseCase } from '#server/platform'
import { showHead, showRow } from '../read/show'
import { boardInPlace } from './board-in-place'
import { withHeld } from './with-held'

/** Rows an organiser looks at. */
const ROWS = 50

/** The board with what a freeze hides. Three operations, and two for each 200 people of whom something is kept back. */
export const inside: UseCase<'boards', 'inside'> = async (call, { board }) => {
  const head = await boardInPlace(call, board)
  if (isRefusal(head)) return head
  const { members, held, rows } = await withHeld(head, ROWS)
  return {
    head: showHead(head, call.now),
    members,
    held,
    rows: rows.map((row) => showRow(row, row.rank, call.officer._id)),
  }
}
