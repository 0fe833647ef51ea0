import { boardsProjection } from '#server/boards'
import { countCases } from '#server/cases'
import {
  analyseDue,
  announceDue,
  closeDue,
  examScoresProjection,
  prepareDue,
  regradeDue,
  tellDue,
} from '#server/exam'
import { gathering, keepFlags, LEDGER_GIVERS } from '#server/honours'
import { deliverDue } from '#server/inbox'
import { foldLedger, unitMonthsProjection } from '#server/ledger'
import { inTurn } from '#server/platform'

const clock = Date.now
const gather = gathering(LEDGER_GIVERS)
const projections = [unitMonthsProjection, boardsProjection, examScoresProjection]

/**
 * Each minute. First what writes the ledger, then what reads it: attempts are closed and graded again before the
 * fold, so that boards have them this minute; a board freezes only when what came before is folded in; figures are
 * counted from what is closed, and flags from all of these. Preparing may wait a minute, since whoever comes to the door is prepared there.
 * Messages go last: all of the above may have some.
 */
export const main = inTurn([
  ['closeDue', () => closeDue(clock)],
  ['regradeDue', () => regradeDue(clock)],
  ['foldLedger', () => foldLedger(clock, projections)],
  ['prepareDue', () => prepareDue(clock)],
  ['analyseDue', () => analyseDue(clock)],
  ['announceDue', () => announceDue(clock)],
  ['countCases', () => countCases(clock)],
  ['keepFlags', () => keepFlags(clock, gather)],
  ['tellDue', () => tellDue(clock)],
  ['deliverDue', () => deliverDue(new Date())],
])
