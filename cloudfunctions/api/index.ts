import { bank } from '#server/bank'
import { boardsWith } from '#server/boards'
import { cases } from '#server/cases'
import { contest } from '#server/contest'
import { detachDuels, duel } from '#server/duel'
import { detachAttempts, exam, underWay } from '#server/exam'
import { feedback } from '#server/feedback'
import { type AwardsGiven, honoursWith } from '#server/honours'
import { inbox } from '#server/inbox'
import { ledger } from '#server/ledger'
import { identify, orgWith } from '#server/org'
import { serveApi } from '#server/platform'
import { detachSets, study } from '#server/study'

const boards = boardsWith(underWay)
/** Nothing is awarded beside the flag yet. */
const noAwards: AwardsGiven = {
  awardYears: async () => [],
  confirmedAwards: async () => [],
  quotasOf: async () => [],
}
const honours = honoursWith(noAwards)
const org = orgWith([detachSets, detachAttempts, detachDuels])

/** Every call of the contract but the heavy ones, which `documents` answers. */
export const main = serveApi(
  { study, exam, contest, duel, bank, boards, cases, honours, inbox, org, ledger, feedback },
  identify,
)
