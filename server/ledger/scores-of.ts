import { isScore, type ScoreEntry, shownOf } from '#domain/ledger'
import { inPages } from './pages'

/** What each attempt of a sitting counts, as far as it is folded: its last grading. One operation for each 500 lines. */
export const scoresOf = async (sitting: string): Promise<ScoreEntry[]> =>
  shownOf(await inPages({ sitting })).filter(isScore)
