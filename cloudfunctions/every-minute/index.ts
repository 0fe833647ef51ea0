import { foldLedger } from '#server/ledger'

/** Each minute: folds the ledger into the units' figures. */
export const main = () => foldLedger(Date.now)
