import type { Attempt } from '#domain/exam'
import { isScore } from '#domain/ledger'
import { type Telling, tell } from '#server/inbox'
import { recordAll, recordedAll } from '#server/ledger'
import type { Fields } from '#server/platform'
import { aboutOf } from './about'
import { attemptsAfter, BATCH } from './batch'
import { type HeldSitting, held, type Notice, notices } from './store'
import { walkDue } from './walk'

/** Higher than any correction's: what a withdrawn sitting gave counts nowhere any more. */
const LAST_GRADE = 10_000

/** Takes back what attempts of a withdrawn sitting had in the ledger: a further line of nothing. */
async function takeBack(batch: readonly Attempt[], now: number): Promise<void> {
  const entries = await recordedAll(batch.map(({ _id }) => _id))
  const none = { grade: LAST_GRADE, points: 0, right: 0, at: now }
  const lines = entries.filter(isScore).map(({ folded: _, held: __, ...line }) => ({
    ...line,
    ...none,
    _id: `${line.attempt}:withdrawn`,
  }))
  if (lines.length > 0) await recordAll(lines)
}

/** Opening times and reveals may change and come again: each is a cause of its own. */
const tellingOf = (
  { officer, _id }: Attempt,
  sitting: HeldSitting,
  { kind, reason, at }: Notice,
  now: number,
): Telling => ({
  to: officer,
  kind,
  cause: kind === 'opensSoon' || kind === 'revealed' ? `${sitting._id}:${at}` : sitting._id,
  about: aboutOf(sitting, {
    reason,
    attempt: kind === 'released' ? _id : null,
    moment: kind === 'opensSoon' ? at : null,
  }),
  at: kind === 'opensSoon' ? now : at,
})

/** What opens soon no longer does when it was taken back or put off meanwhile. */
const isOver = ({ kind, at }: Notice, { state, terms }: HeldSitting, now: number): boolean =>
  kind === 'opensSoon' && (state !== 'published' || terms.opensAt !== at || at <= now)

const step =
  (clock: () => number) =>
  async (notice: Notice): Promise<Fields> => {
    const { sitting: id, cursor, kind } = notice
    const sitting = await held.get(id)
    const who = kind === 'released' || kind === 'revealed' ? { state: 'submitted' } : {}
    const batch = await attemptsAfter(id, cursor, who)
    const now = clock()
    if (!sitting || batch.length === 0 || isOver(notice, sitting, now)) return { state: 'done' }
    if (kind === 'withdrawn') await takeBack(batch, now)
    await tell(batch.map((attempt) => tellingOf(attempt, sitting, notice, now)))
    const change = { cursor: batch.at(-1)?._id ?? cursor }
    return batch.length < BATCH ? { ...change, state: 'done' } : change
  }

/**
 * Tells everybody of a sitting that it was withdrawn or opens soon, and those who sat that marks are out or the board
 * is revealed (告知), a batch at a time.
 */
export const tellDue = (clock: () => number): Promise<{ done: number }> =>
  walkDue(notices, clock, step(clock))
