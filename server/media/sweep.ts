import { STATES } from '#domain/media'
import { command } from '#server/platform'
import { clear } from './clear'
import { removeSlices } from './slices-left'
import { days, mediaStore } from './store'

const AT_ONCE = 100
const ROUNDS_MOST = 10

/** Drops what is due first, so that nobody goes on with it while its files are deleted. */
async function dropDue(now: Date): Promise<void> {
  const due = { sweepAt: command.lte(now.getTime()), state: command.in(STATES) }
  await mediaStore.update(command.or({ ...due, held: false }, { ...due, state: 'uploading' }), {
    state: 'dropped',
  })
}

async function clearDropped(now: Date): Promise<number> {
  let cleared = 0
  for (let round = 0; round < ROUNDS_MOST; round += 1) {
    const dropped = await mediaStore.find(
      { state: 'dropped', leasedUntil: command.lte(now.getTime()) },
      { limit: AT_ONCE },
    )
    cleared += await clear(dropped, now)
    if (dropped.length < AT_ONCE) break
  }
  return cleared
}

/**
 * Sweeps away (清理) what no area held in time, what was dropped and not cleared, slices that a crash left behind,
 * and the counts of days past; how many media went. Run by night: at most six operations, two more for each further hundred.
 */
export async function sweepMedia(now: Date): Promise<number> {
  await dropDue(now)
  const cleared = await clearDropped(now)
  await removeSlices(await mediaStore.find({ slicesLeft: true }, { limit: AT_ONCE }))
  await days.remove({ sweepAt: command.lte(now.getTime()) })
  return cleared
}
