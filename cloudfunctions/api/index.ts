import { awards, awardYears, confirmedAwards, quotasOf } from '#server/awards'
import { bank } from '#server/bank'
import { boardsWith } from '#server/boards'
import { cases } from '#server/cases'
import { contest } from '#server/contest'
import { detachDuels, duel } from '#server/duel'
import { detachAttempts, exam, underWay } from '#server/exam'
import { feedback } from '#server/feedback'
import { honoursWith, runningPeriod, stateOfPeriod } from '#server/honours'
import { inbox } from '#server/inbox'
import { ledger } from '#server/ledger'
import { identify, orgWith } from '#server/org'
import { serveApi } from '#server/platform'
import { recordsWith } from '#server/records'
import { detachSets, study } from '#server/study'

const boards = boardsWith(underWay)
const records = recordsWith({ running: runningPeriod, stateOf: stateOfPeriod })
const honours = honoursWith({ awardYears, confirmedAwards, quotasOf })
const org = orgWith([detachSets, detachAttempts, detachDuels])

/** Every call of the contract but the heavy ones, which `documents` answers. */
export const main = serveApi(
  {
    ...{ study, exam, contest, duel, bank, boards, cases, honours, records, awards },
    ...{ inbox, org, ledger, feedback },
  },
  identify,
)
