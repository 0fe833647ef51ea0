import type { BeijingDay } from '#domain/beijing-day'
import type { StudyEntry } from '#domain/ledger'
import type { Officer } from '#domain/org'

/** Leave has an entry a day: the streak must follow from the ledger alone (house law 4). */
export const leaveEntry = (
  kind: 'study.leave' | 'study.leaveWithdrawn',
  officer: Officer,
  day: BeijingDay,
  at: number,
): StudyEntry => ({
  _id: `${kind.replace('.', ':')}:${officer._id}:${day}:${at}`,
  officer: officer._id,
  unit: officer.unit,
  kind,
  points: 0,
  understood: 0,
  day,
  at,
  set: null,
  right: null,
  folded: false,
  held: false,
})
