export { runningPeriod, stateOfPeriod } from './period-now'

import type { UseCases } from '#server/platform'
import { answerObjection } from './desk/answer-objection'
import { award } from './desk/award'
import { closePeriod } from './desk/close-period'
import { handOver } from './desk/hand-over'
import { liftVeto } from './desk/lift-veto'
import { openPeriod } from './desk/open-period'
import { period } from './desk/period'
import { periods } from './desk/periods'
import { publishNotice } from './desk/publish-notice'
import { recompute } from './desk/recompute'
import { scoreInside } from './desk/score-inside'
import { veto } from './desk/veto'
import { type AwardsGiven, awardsWith, awardYearsWith } from './reading/awards'
import { flag } from './reading/flag'
import { journey } from './reading/journey'
import { notice } from './reading/notice'
import { object } from './reading/object'
import { score } from './reading/score'
import { standing } from './reading/standing'

export { type Found, type Giver, gathering, LEDGER_GIVERS } from './evidence'
export type { AwardsGiven } from './reading/awards'
export { type NamedSnapshot, snapshotFor } from './snapshot'
export { keepFlags } from './take/keep-flags'

/**
 * Pioneer flags (执法先锋流动红旗): what everybody reads, and what the province does. Awards beside the flag are given by an
 * area of their own, which tells of them.
 */
export const honoursWith = (given: AwardsGiven): UseCases<'honours'> => ({
  ...{ flag, score, standing, journey, notice, object },
  awards: awardsWith(given),
  awardYears: awardYearsWith(given),
  ...{ periods, period, scoreInside, openPeriod, closePeriod, veto, liftVeto },
  ...{ publishNotice, answerObjection, recompute, award, handOver },
})
