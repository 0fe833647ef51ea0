import { mayBeShown } from '#domain/exam'
import { isScore } from '#domain/ledger'
import { type Projection, releaseScores } from '#server/ledger'
import { command } from '#server/platform'
import { sittings } from './store'

const MOST = 200
/** For so long after marks may be seen rows are let go again, should a timer have been away. */
const RELEASING_MS = 86_400_000

/** Exams whose marks may have come to be seen within the last day. Two operations. */
async function shownLately(at: number): Promise<string[]> {
  const lately = command.gte(at - RELEASING_MS).and(command.lte(at))
  const some = { limit: MOST, fields: { _id: true } }
  const found = await Promise.all([
    sittings.find({ kind: 'exam', state: 'published', 'terms.closesAt': lately }, some),
    sittings.find({ releasedAt: lately, kind: 'exam' }, some),
  ])
  return found.flat().map(({ _id }) => _id)
}

/**
 * Keeps exam scores out of one's own ledger until the organiser's moment for marks (交卷后, 截止后, 公布后) has come:
 * the fold lets them in then. Contest scores follow their boards.
 */
export const examScoresProjection: Projection = {
  name: 'examScores',
  async holds(rows, at) {
    const scored = rows.filter(isScore).filter(({ kind }) => kind === 'exam.score')
    if (scored.length === 0) return []
    const ids = [...new Set(scored.map(({ sitting }) => sitting))]
    const fields = { 'terms.review': true, 'terms.closesAt': true, releasedAt: true, state: true }
    const found = await sittings.find({ _id: command.in(ids) }, { limit: ids.length, fields })
    const known = new Map(found.map((sitting) => [sitting._id, sitting]))
    return scored.flatMap((row) => {
      const sitting = known.get(row.sitting)
      return sitting && mayBeShown(sitting, row.at, at) ? [] : [row._id]
    })
  },
  waiting: async () => [],
  apply: async () => undefined,
  async rest(at) {
    const shown = await shownLately(at)
    if (shown.length > 0) await releaseScores(shown)
  },
}
