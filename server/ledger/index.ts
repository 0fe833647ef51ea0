import type { UseCases } from '#server/platform'
import { entries } from './entries'

export { foldLedger } from './fold'
export { record, recorded } from './record'
export { totalOf } from './total-of'
export { understoodBy } from './understood-by'

export const ledger: UseCases<'ledger'> = { entries }
