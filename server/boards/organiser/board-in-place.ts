import { mayAct } from '#domain/org'
import { type OfficerCall, refuse } from '#server/platform'
import { heads } from '../store'

/** The board, when the asker organises where it was made; else a refusal. One operation. */
export async function boardInPlace({ officer }: OfficerCall, board: string) {
  const head = await heads.get(board)
  if (!head) return refuse('BOARD_NOT_FOUND')
  return mayAct(officer.grants, 'organiser', head.place) ? head : refuse('OUT_OF_PLACE')
}
