import type { UseCases } from '#server/platform'
import { entries } from './entries'

export { foldLedger } from './fold'
export { heldRows, releaseRows, releaseScores, unfoldedOf, unfoldedRows } from './kept'
export { meetResults } from './meet-results'
export { ownScores } from './own-scores'
export type { Batch, Projection } from './projection'
export { record, recorded } from './record'
export { recordAll } from './record-all'
export { recordedAll } from './recorded-all'
export { scoresOf } from './scores-of'
export { totalOf } from './total-of'
export { understoodBy } from './understood-by'
export { unitMonthsProjection } from './unit-months'

export const ledger: UseCases<'ledger'> = { entries }
