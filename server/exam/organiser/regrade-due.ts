import { command, type Fields } from '#server/platform'
import { attemptsAfter, BATCH } from './batch'
import { gradeBatch } from './grade-batch'
import { held, type Regrade, regrades } from './store'
import { walkDue } from './walk'

/** All are graded: the figures of the sitting are to be counted anew. */
async function finish({ sitting }: Regrade, now: number): Promise<Fields> {
  await held.update({ _id: sitting }, { analyseSince: now })
  return { state: 'done' }
}

/**
 * Whether a later correction of the sitting is being graded, or was: it grades by all before it too, and an older
 * one that comes after it must not have the last word. Two at the same moment may stand in either order.
 */
async function isOvertaken({ sitting, number }: Regrade): Promise<boolean> {
  const later = { sitting, number: command.gt(number), state: command.in(['running', 'done']) }
  return (await regrades.find(later, { limit: 1, fields: { _id: true } })).length > 0
}

const step =
  (clock: () => number) =>
  async (regrade: Regrade): Promise<Fields> => {
    const { sitting: id, cursor } = regrade
    if (await isOvertaken(regrade)) return finish(regrade, clock())
    const sitting = await held.get(id)
    const batch = await attemptsAfter(id, cursor, { state: 'submitted' })
    if (!sitting || batch.length === 0) return finish(regrade, clock())
    const touched = await gradeBatch(batch, sitting, regrade, clock())
    const change = {
      cursor: batch.at(-1)?._id ?? cursor,
      seen: command.inc(batch.length),
      touched: command.inc(touched),
    }
    return batch.length < BATCH ? { ...change, ...(await finish(regrade, clock())) } : change
  }

/**
 * Grades again what corrections may have touched (更正重判), one correction after the other, a batch at a time. It
 * begins when no instance holds the sitting without the correction any more: who hands in later is graded by it
 * from the first.
 */
export const regradeDue = (clock: () => number): Promise<{ done: number }> =>
  walkDue(regrades, clock, step(clock))
