import { type Attempt, gradeNumber, mayBeShown, scoreEntry } from '#domain/exam'
import { isScore, type ScoreEntry } from '#domain/ledger'
import { isOpenlyShown } from '#server/boards'
import { type Telling, tell } from '#server/inbox'
import { recordAll, recordedAll } from '#server/ledger'
import { aboutOf } from './about'
import type { HeldSitting, Regrade } from './store'

/** A score that a correction changed: its line before and after. */
interface Touched {
  readonly attempt: Attempt
  readonly before: ScoreEntry
  readonly after: Omit<ScoreEntry, 'folded' | 'held'>
}

/** Every grading an attempt may have before this correction. */
const idsOf = ({ _id }: Attempt, { number }: Regrade): string[] => [
  _id,
  ...Array.from({ length: gradeNumber(number, false) - 1 }, (_, i) => `${_id}:g${i + 1}`),
]

/** The last grading of each attempt before this one, whatever a first try of this batch wrote already. */
async function gradedBefore(batch: readonly Attempt[], regrade: Regrade) {
  const last = new Map<string, ScoreEntry>()
  for (const entry of await recordedAll(batch.flatMap((attempt) => idsOf(attempt, regrade)))) {
    const known = isScore(entry) ? last.get(entry.attempt) : undefined
    if (isScore(entry) && (!known || known.grade < entry.grade)) last.set(entry.attempt, entry)
  }
  return last
}

/** Attempts whose marks are others by the corrections as of this one. */
async function touchedOf(batch: readonly Attempt[], sitting: HeldSitting, regrade: Regrade) {
  const last = await gradedBefore(batch, regrade)
  const { corrections, number } = regrade
  return batch.flatMap((attempt): Touched[] => {
    const before = last.get(attempt._id)
    // Not in the ledger yet, or graded by this correction already: there is nothing to mend.
    if (!before || before.corrections >= number) return []
    const nth = gradeNumber(number, attempt.late !== null)
    const after = scoreEntry(attempt, { ...sitting, corrections }, nth)
    const same = after.points === before.points && after.right === before.right
    return same ? [] : [{ attempt, before, after }]
  })
}

function tellingOf(
  { attempt, before, after }: Touched,
  sitting: HeldSitting,
  { _id, reason }: Regrade,
  { open, now }: { open: boolean; now: number },
): Telling {
  const shown = open && mayBeShown(sitting, attempt.submission?.at ?? attempt.endsAt, now)
  const points = shown
    ? { before: before.points, after: after.points }
    : { before: null, after: null }
  const about = aboutOf(sitting, { attempt: attempt._id, reason, ...points })
  return { to: attempt.officer, kind: 'regraded', cause: `${_id}:${attempt._id}`, about, at: now }
}

/**
 * Grades a batch again: whoever's marks change gets a further line in the ledger and a message, under natural ids,
 * so that a batch done twice comes to the same (house law 3). How many were touched.
 */
export async function gradeBatch(
  batch: readonly Attempt[],
  sitting: HeldSitting,
  regrade: Regrade,
  now: number,
): Promise<number> {
  const touched = await touchedOf(batch, sitting, regrade)
  if (touched.length === 0) return 0
  // Their moment is now: a board frozen meanwhile (封榜) keeps them back like any new score.
  await recordAll(touched.map(({ after }) => ({ ...after, at: now })))
  const open = sitting.kind === 'exam' || (await isOpenlyShown(sitting._id, new Date(now)))
  await tell(touched.map((one) => tellingOf(one, sitting, regrade, { open, now })))
  return touched.length
}
