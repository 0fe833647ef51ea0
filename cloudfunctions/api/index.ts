import { awards, awardYears, confirmedAwards, quotasOf } from '#server/awards'
import {
  bank,
  countOn,
  finishRenewal,
  questionsOf,
  questionsOn,
  renew,
  restingLines,
  sendBack,
} from '#server/bank'
import { boardsWith } from '#server/boards'
import { cases, casesOn } from '#server/cases'
import { contest } from '#server/contest'
import { dossiers } from '#server/dossiers'
import { detachDuels, duel } from '#server/duel'
import { detachAttempts, exam, underWay } from '#server/exam'
import { feedback } from '#server/feedback'
import { honoursWith, runningPeriod, stateOfPeriod } from '#server/honours'
import { inbox } from '#server/inbox'
import { judging } from '#server/judging'
import { ledger } from '#server/ledger'
import { libraryWith } from '#server/library'
import { meets } from '#server/meets'
import { identify, orgWith } from '#server/org'
import { serveApi } from '#server/platform'
import { recordsWith } from '#server/records'
import { detachSets, study } from '#server/study'

const boards = boardsWith(underWay)
const records = recordsWith({ running: runningPeriod, stateOf: stateOfPeriod })
const honours = honoursWith({ awardYears, confirmedAwards, quotasOf })
const library = libraryWith({
  ...{ countOn, questionsOn, casesOn },
  ...{ restingLines, questionsOf, renew, finishRenewal, sendBack },
})
const org = orgWith([detachSets, detachAttempts, detachDuels])

/** Every call of the contract but the heavy ones, which `documents` answers. */
export const main = serveApi(
  {
    ...{ study, exam, contest, duel, bank, boards, cases, inbox, org, ledger, feedback },
    ...{ honours, records, awards, dossiers, meets, judging, library },
  },
  identify,
)
