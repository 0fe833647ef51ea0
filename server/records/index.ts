import type { UseCases } from '#server/platform'
import { decideWith } from './decide'
import { enterWith } from './enter'
import { listWith } from './list'
import type { FlagPeriods } from './periods'
import { readWith } from './read'
import { revokeWith } from './revoke'
import { withdrawWith } from './withdraw'

export { type RecordEvidence, recordEvidence } from './evidence'
export type { FlagPeriods } from './periods'

/**
 * Records behind indicators (指标记录), entered by one person and confirmed by another. The flag's periods are told by
 * the area that scores them, which reads `recordEvidence` from here.
 */
export const recordsWith = (flags: FlagPeriods): UseCases<'records'> => ({
  list: listWith(flags),
  enter: enterWith(flags),
  decide: decideWith(flags),
  withdraw: withdrawWith(flags),
  revoke: revokeWith(flags),
  read: readWith(flags),
})
