import { command } from '#server/platform'
import type { Importings } from './kind'
import { imports } from './store'
import { workOff } from './work-off'

/** The timer has other steps too. */
const FOR_MS = 20_000
const MOST = 20

/**
 * Goes on with what is being taken over (后台导入), the eldest first, whether its page is open or not. One operation
 * where there is nothing.
 */
export async function applyDue(
  clock: () => number,
  importings: Importings,
): Promise<{ done: number }> {
  const until = clock() + FOR_MS
  const waiting = { state: 'applying', leasedUntil: command.lte(clock()) }
  const due = await imports.find(waiting, { sort: [['at', 'asc']], limit: MOST })
  let done = 0
  for (const file of due) {
    if (clock() >= until) break
    const went = await workOff(file, importings, clock, until - clock())
    if (went?.state === 'done') done += 1
  }
  return { done }
}
