import { countedOf, type ScoreEntry } from '#domain/ledger'
import { inPages } from './pages'

/**
 * What each attempt of a sitting counts for its organisers: its last grading, of a round as far as it is folded. One
 * operation for each 500 lines.
 */
export const scoresOf = async (sitting: string): Promise<ScoreEntry[]> =>
  countedOf(await inPages({ sitting }))
