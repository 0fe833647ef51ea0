import type { Reply } from '#contract/index'
import { nameBeneath } from '#domain/org'
import { unitsOf } from '#server/org'
import { currentPlan } from '#server/plan'
import { isRefusal, type UseCase } from '#server/platform'
import { showHead, showRow } from '../read/show'
import type { Head } from '../store'
import { boardInPlace } from './board-in-place'
import { stillCounting, type UnderWay } from './counting'
import { type SeenRow, withHeld } from './with-held'

type HallRow = Reply<'boards', 'hall'>['rows'][number]

/** Rows to rehearse with: places, no names, no scores. */
const placeholders = ({ tieBreak }: Head, most: number): HallRow[] =>
  Array.from({ length: most }, (_, place) => ({
    rank: place + 1,
    name: `第 ${place + 1} 名`,
    place: '',
    score: 0,
    seconds: tieBreak === 'time' ? 0 : null,
    mine: false,
    unitName: '',
    parentName: '',
  }))

/** Rows with the names of their units. One operation. */
async function named(rows: readonly SeenRow[], officer: string): Promise<HallRow[]> {
  const found = await unitsOf(rows.flatMap(({ path }) => path))
  const known = new Map(found.map((unit) => [unit._id, unit]))
  return rows.map((row) => {
    const unit = known.get(row.path.at(-1) ?? '')
    return {
      ...showRow(row, row.rank, officer),
      unitName: unit?.name ?? '',
      parentName: unit ? nameBeneath(unit, known) : '',
    }
  })
}

/** What the hall page (滚榜) shows; in earnest only when every score has come in. Operations as of `inside`. */
export const hallWith =
  (underWay: UnderWay): UseCase<'boards', 'hall'> =>
  async (call, { board, rehearsal }) => {
    const head = await boardInPlace(call, board)
    if (isRefusal(head)) return head
    const { hallRows } = (await currentPlan(call.now)).boards
    const shown = showHead(head, call.now)
    if (rehearsal) return { head: shown, rows: placeholders(head, hallRows) }
    const counting = await stillCounting(underWay, board)
    if (counting) return counting
    const { rows } = await withHeld(head, hallRows)
    return { head: shown, rows: await named(rows, call.officer._id) }
  }
