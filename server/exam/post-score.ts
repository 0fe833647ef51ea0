import { type Attempt, gradeNumber, type Sitting, scoreEntry } from '#domain/exam'
import { record } from '#server/ledger'

/** Posts a submitted attempt's first score; nothing counts in a sitting that was taken back. One operation. */
export async function postScore(attempt: Attempt, sitting: Sitting): Promise<void> {
  if (sitting.state !== 'withdrawn') await record(scoreEntry(attempt, sitting, 0))
}

/** Posts what answers after the timer's submission add, where late ones score. At most one operation. */
export async function postLate(attempt: Attempt, sitting: Sitting): Promise<void> {
  if (attempt.late === null || !sitting.terms.lateScores || sitting.state === 'withdrawn') return
  await record(scoreEntry(attempt, sitting, gradeNumber(sitting.corrections.length, true)))
}
