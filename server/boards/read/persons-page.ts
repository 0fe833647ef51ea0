import type { Reply } from '#contract/index'
import { membersOf, type Row, ranked, rowOf } from '#domain/boards'
import type { Head } from '../store'
import { neighbourhoodIn } from './neighbourhood'
import { ownOn } from './own'
import { showHead, showRow } from './show'
import { asOfOneBatch, wayTo } from './way'

const topIn = ({ top }: Head): Row[] => JSON.parse(top)

/**
 * The first ten and an officer's neighbourhood; undefined without such a board. Five operations; five documents at
 * most: head, branch, leaf, the officer's own and one score of theirs that waits for the fold.
 */
export const personsPage = (
  board: string,
  officer: string,
  now: Date,
): Promise<Reply<'boards', 'persons'> | undefined> =>
  asOfOneBatch(async () => {
    const own = await ownOn(board, officer, now)
    if (!own) return undefined
    const { head, standing, folded, away } = own
    const row = rowOf(officer, standing, head.tieBreak)
    const way = row && (await wayTo(head, row.key))
    if (row && !way) return 'overtaken'
    const mine = row && way ? neighbourhoodIn(way, row, folded?.key ?? null) : null
    return {
      head: showHead(head, now),
      members: membersOf(head.cells),
      top: ranked(topIn(head)).map((each) => showRow(each, each.rank, officer)),
      mine: mine && {
        rows: mine.rows.map((each) => showRow(each, each.rank, officer)),
        tied: mine.tied,
      },
      away,
    }
  })
