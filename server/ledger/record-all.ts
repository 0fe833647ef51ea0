import { type Fresh, record } from './record'
import { rows } from './store'

/**
 * Writes entries; those that stand under their ids already are the same events (house law 3). One operation, and
 * one for each entry when some were there.
 */
export async function recordAll(entries: readonly Fresh[]): Promise<void> {
  try {
    await rows.addMany(entries.map((entry) => ({ ...entry, folded: false, held: false })))
  } catch {
    // Some were written by a batch that was cut short: one by one, each is there once.
    for (const entry of entries) await record(entry)
  }
}
