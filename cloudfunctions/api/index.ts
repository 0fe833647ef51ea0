import { bank } from '#server/bank'
import { boardsWith } from '#server/boards'
import { cases } from '#server/cases'
import { contest } from '#server/contest'
import { detachDuels, duel } from '#server/duel'
import { detachAttempts, exam, underWay } from '#server/exam'
import { feedback } from '#server/feedback'
import { inbox } from '#server/inbox'
import { ledger } from '#server/ledger'
import { meets } from '#server/meets'
import { identify, orgWith } from '#server/org'
import { serveApi } from '#server/platform'
import { detachSets, study } from '#server/study'

const boards = boardsWith(underWay)
const org = orgWith([detachSets, detachAttempts, detachDuels])

/** Every call of the contract but the heavy ones, which `documents` answers. */
export const main = serveApi(
  { study, exam, contest, duel, bank, boards, cases, meets, inbox, org, ledger, feedback },
  identify,
)
