import { command, type UseCase } from '#server/platform'
import { sittingsOf } from './sittings-of'

/** A year of exams, the newest first. */
const BACK_MS = 366 * 86_400_000
const MOST = 60

/** My exams: open, coming, past. At most four operations. */
export const mine: UseCase<'exam', 'mine'> = async ({ officer, now }) => ({
  now: now.getTime(),
  exams: await sittingsOf(
    officer,
    now,
    {
      // Those held for a unit on the officer's path: nobody else's fill the list.
      heldAt: command.in(officer.path),
      kind: 'exam',
      state: command.in(['published', 'released', 'withdrawn']),
      'terms.closesAt': command.gt(now.getTime() - BACK_MS),
    },
    { sort: [['terms.closesAt', 'desc']], limit: MOST },
  ),
})
