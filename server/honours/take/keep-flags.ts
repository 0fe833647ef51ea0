import { command } from '#server/platform'
import type { Gather } from '../evidence'
import { type FlagPeriod, periods, timers } from '../store'
import { close } from './close'
import { takeScores } from './take-scores'
import { writeStandings } from './write-standing'

/** A preview is reckoned anew when it is as old as this. */
const STALE_MS = 10 * 60_000
/** A crashed timer is followed when its lease has run out. */
const LEASE_MS = 90_000

const NEW = { _id: 'timer', leasedUntil: 0, period: '', previewedAt: 0 } as const

/** Takes the lease: one timer scores at a time. At most two operations. */
async function lease(now: number): Promise<boolean> {
  const free = () =>
    timers.update({ _id: 'timer', leasedUntil: command.lt(now) }, { leasedUntil: now + LEASE_MS })
  return (await free()) > 0 || ((await timers.add(NEW)) && (await free()) > 0)
}

/** Reckons the running period's preview, a portion in each run. How many scores are left. */
async function preview(period: FlagPeriod, gather: Gather, at: number): Promise<number> {
  const { scores, left } = await takeScores(period, 0, gather, at)
  if (left > 0) return left
  await writeStandings(period, 0, scores, at)
  await timers.update({ _id: 'timer' }, { period: period._id, previewedAt: at })
  return 0
}

async function isStale({ _id }: FlagPeriod, now: number): Promise<boolean> {
  const timer = await timers.get('timer')
  return timer?.period !== _id || now - timer.previewedAt >= STALE_MS
}

/** What waits for the timer: a period that is being closed, before the preview of the one that runs. */
async function dueOf(now: number): Promise<FlagPeriod | undefined> {
  const open = await periods.find({ state: command.in(['running', 'closing']) }, { limit: 10 })
  const closing = open.find(({ state }) => state === 'closing')
  const running = open.find(({ state }) => state === 'running')
  return closing ?? (running && (await isStale(running, now)) ? running : undefined)
}

/**
 * Keeps flags (红旗) true: takes the snapshot of a period that is being closed, else the running period's preview when it
 * is ten minutes old; at most sixty scores a minute. Two operations where nothing is due.
 */
export async function keepFlags(clock: () => number, gather: Gather): Promise<{ left: number }> {
  const now = clock()
  const due = await dueOf(now)
  if (!due || !(await lease(now))) return { left: 0 }
  const left = await (due.state === 'closing' ? close : preview)(due, gather, now)
  await timers.update({ _id: 'timer' }, { leasedUntil: 0 })
  return { left }
}
