import { membersOf, rowOf } from '#domain/boards'
import { neighbourhoodIn } from './neighbourhood'
import { ownOn } from './own'
import { asOfOneBatch, wayTo } from './way'

/** Where an officer stands on a board. */
export interface Place {
  readonly rank: number
  readonly score: number
  readonly seconds: number | null
  /** How many are on the board. */
  readonly members: number
}

/** Where an officer stands as of the board's moment; undefined without a score there. Five operations. */
export const placeOf = (board: string, officer: string, now: Date): Promise<Place | undefined> =>
  asOfOneBatch(async () => {
    const own = await ownOn(board, officer, now)
    const row = own && rowOf(officer, own.standing, own.head.tieBreak)
    if (!row) return undefined
    const way = await wayTo(own.head, row.key)
    if (!way) return 'overtaken'
    const { rows } = neighbourhoodIn(way, row, own.folded?.key ?? null)
    const rank = rows.find(({ member }) => member === officer)?.rank ?? 1
    return { rank, score: row.score, seconds: row.seconds, members: membersOf(own.head.cells) }
  })
