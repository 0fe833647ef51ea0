import type { Entry } from '#domain/ledger'
import { command } from '#server/platform'
import { rows } from './store'

/** As many as one read brings. */
const MOST = 1000

/** The entries under these ids, in any order; those not written are left out. One operation for each thousand. */
export async function recordedAll(ids: readonly string[]): Promise<Entry[]> {
  const found: Entry[] = []
  for (let at = 0; at < ids.length; at += MOST) {
    const some = ids.slice(at, at + MOST)
    found.push(...(await rows.find({ _id: command.in(some) }, { limit: some.length })))
  }
  return found
}
