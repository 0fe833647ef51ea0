import { currentPlan } from '#server/plan'
import { command } from '#server/platform'
import { duels } from './store'

const DAY = 86_400_000

/** Removes duels of days ago: practice leaves nothing behind. Run by night; one operation, one more when cold. */
export async function removeOldDuels(now: Date): Promise<{ removed: number }> {
  const { duel: rules } = await currentPlan(now)
  const removed = await duels.remove({ since: command.lt(now.getTime() - rules.keptDays * DAY) })
  return { removed }
}
