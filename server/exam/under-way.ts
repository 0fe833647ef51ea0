import { command, type Fields } from '#server/platform'
import { attempts, sittings } from './store'

/** Enough to say that it is still too early; the exact count matters to nobody. */
const MOST = 100
const ROUNDS = 100

const count = async (where: Fields): Promise<number> =>
  (await attempts.find(where, { limit: MOST, fields: { _id: true } })).length

/**
 * Attempts of a board (a round's, or all rounds' of a season) that are not in the ledger yet: under way, or
 * submitted and not looked through since. Counted up to a hundred each. Three operations.
 */
export async function underWay(board: string): Promise<number> {
  const rounds = await sittings.find(
    { 'round.season': board },
    { limit: ROUNDS, fields: { _id: true } },
  )
  const sitting = command.in([board, ...rounds.map(({ _id }) => _id)])
  const open = await count({ sitting, state: 'open' })
  return open + (await count({ sitting, state: 'submitted', posted: false }))
}
