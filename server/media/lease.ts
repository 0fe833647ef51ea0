import { command } from '#server/platform'
import { isPresent, type Present } from './show'
import { mediaStore } from './store'

/** Longer than the function that puts slices together may run (config.json of `documents`: 60 s). */
const LEASE_MS = 75_000

/** Takes media for putting its slices together; undefined when somebody else is at it. One operation. */
export async function lease({ _id }: Present, now: Date): Promise<Present | undefined> {
  const leased = await mediaStore.updateOne(
    { _id, state: 'uploading', leasedUntil: command.lte(now.getTime()) },
    { leasedUntil: now.getTime() + LEASE_MS },
  )
  return isPresent(leased) ? leased : undefined
}

/** Changes media that is leased to us, and gives it back; undefined when it was taken away meanwhile. One operation. */
export async function giveBack(
  { _id, leasedUntil }: Present,
  change: Readonly<Record<string, unknown>>,
): Promise<Present | undefined> {
  const given = await mediaStore.updateOne(
    { _id, state: 'uploading', leasedUntil },
    { ...change, leasedUntil: 0 },
  )
  return isPresent(given) ? given : undefined
}
