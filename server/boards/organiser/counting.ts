import { unfoldedRows } from '#server/ledger'
import { refuse } from '#server/platform'

/** How many attempts of a board are not in the ledger yet: whoever owns attempts says so. */
export type UnderWay = (board: string) => Promise<number>

/** A refusal while scores are still on their way to a board. One operation and what `underWay` costs. */
export async function stillCounting(underWay: UnderWay, board: string) {
  const [open, unfolded] = await Promise.all([underWay(board), unfoldedRows(board)])
  return open + unfolded > 0 ? refuse('STILL_COUNTING', { open, unfolded }) : undefined
}
