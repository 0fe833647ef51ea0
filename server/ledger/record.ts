import type { Entry } from '#domain/ledger'
import { rows } from './store'

/** Writes an entry; an entry that stands under its id already is the same event (house law 3). One operation. */
export const record = (entry: Omit<Entry, 'folded'>): Promise<boolean> =>
  rows.add({ ...entry, folded: false })

/** The entry under an id, if it was written. One operation. */
export const recorded = (id: string): Promise<Entry | undefined> => rows.get(id)
