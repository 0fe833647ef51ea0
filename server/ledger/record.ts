import type { Entry, ScoreEntry, StudyEntry } from '#domain/ledger'
import { rows } from './store'

/** An entry before the fold has seen it. */
export type Fresh = Omit<StudyEntry, 'folded' | 'held'> | Omit<ScoreEntry, 'folded' | 'held'>

/** Writes an entry; an entry that stands under its id already is the same event (house law 3). One operation. */
export const record = (entry: Fresh): Promise<boolean> =>
  rows.add({ ...entry, folded: false, held: false })

/** The entry under an id, if it was written. One operation. */
export const recorded = (id: string): Promise<Entry | undefined> => rows.get(id)
