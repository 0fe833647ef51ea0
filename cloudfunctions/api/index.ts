import { feedback } from '#server/feedback'
import { ledger } from '#server/ledger'
import { identify, org } from '#server/org'
import { serveApi } from '#server/platform'
import { study } from '#server/study'

/** Every call of the contract. */
export const main = serveApi({ study, org, ledger, feedback }, identify)
