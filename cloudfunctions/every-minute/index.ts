import { foldStatistics, keepReplaced, publishBatches, publishLeft } from '#server/bank'
import { boardsProjection } from '#server/boards'
import { countCases } from '#server/cases'
import { dossierEvidence, drawDue } from '#server/dossiers'
import { detachDuels } from '#server/duel'
import {
  analyseDue,
  announceDue,
  closeDue,
  detachAttempts,
  examScoresProjection,
  prepareDue,
  regradeDue,
  tellDue,
} from '#server/exam'
import { type Giver, gathering, keepFlags, LEDGER_GIVERS } from '#server/honours'
import { applyImportsWith } from '#server/imports'
import { deliverDue } from '#server/inbox'
import { foldLedger, unitMonthsProjection } from '#server/ledger'
import { inTurn } from '#server/platform'
import { recordEvidence } from '#server/records'
import { detachSets, studiedAnswers } from '#server/study'

const clock = Date.now
const dossiers: Giver = ({ from, until }) => dossierEvidence(from, until, new Date(clock()))
const gather = gathering([...LEDGER_GIVERS, dossiers, recordEvidence])
const applyImports = applyImportsWith([detachSets, detachAttempts, detachDuels])
const projections = [unitMonthsProjection, boardsProjection, examScoresProjection]

/**
 * Each minute. First which laws are replaced, for what is drawn from the shelf; then what writes the ledger, then what
 * reads it: attempts are closed and graded again before the fold, so that boards have them this minute; a board freezes only when what came before is folded in; figures are
 * counted from what is closed, and flags from all of these. Preparing may wait a minute, since whoever comes to the door is prepared there.
 * Questions that passed are published, and their figures counted once an hour; imports take what time is left over.
 * Messages go last: all of the above may have some.
 */
export const main = inTurn([
  ['keepReplaced', keepReplaced],
  ['closeDue', () => closeDue(clock)],
  ['regradeDue', () => regradeDue(clock)],
  ['foldLedger', () => foldLedger(clock, projections)],
  ['prepareDue', () => prepareDue(clock)],
  ['analyseDue', () => analyseDue(clock)],
  ['announceDue', () => announceDue(clock)],
  ['countCases', () => countCases(clock)],
  ['drawDue', drawDue],
  ['keepFlags', () => keepFlags(clock, gather)],
  ['publishBatches', () => publishBatches(clock)],
  ['publishLeft', () => publishLeft(new Date())],
  ['foldStatistics', () => foldStatistics(clock, studiedAnswers)],
  ['applyImports', () => applyImports(clock)],
  ['tellDue', () => tellDue(clock)],
  ['deliverDue', () => deliverDue(new Date())],
])
