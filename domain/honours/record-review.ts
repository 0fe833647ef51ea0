import { type Grant, mayAct } from '../org'
import type { PeriodState } from './period'

/** Where a record stands: 待确认, 已确认, 已退回, 已撤回, 已撤销. */
export const RECORD_STATES = ['waiting', 'confirmed', 'returned', 'withdrawn', 'revoked'] as const
export type RecordState = (typeof RECORD_STATES)[number]

/** What it depends on who may do what with a record. */
export interface RecordStanding {
  readonly state: RecordState
  readonly unit: string
  readonly path: readonly string[]
  /** The officer who entered it. */
  readonly by: string
}

/** Who asks, with where they serve and what they were granted. */
export interface RecordReader {
  readonly _id: string
  readonly path: readonly string[]
  readonly grants: readonly Grant[]
}

/** Whether somebody answers for the record's unit. */
export const answersFor = ({ path }: Pick<RecordStanding, 'path'>, { grants }: RecordReader) =>
  mayAct(grants, 'liaison', path)

/** One step, another person (一人记、另一人确认): whoever answers for the unit and did not enter it. */
export const mayDecideRecord = (record: RecordStanding, asker: RecordReader): boolean =>
  record.state === 'waiting' && record.by !== asker._id && answersFor(record, asker)

/** Whoever entered it takes it back, until somebody has decided. */
export const mayWithdrawRecord = (record: RecordStanding, asker: RecordReader): boolean =>
  record.state === 'waiting' && record.by === asker._id

/** A confirmed record that was wrong is revoked (撤销) by the province alone: people may have relied on it. */
export const mayRevokeRecord = (record: RecordStanding, { grants }: RecordReader): boolean =>
  record.state === 'confirmed' && mayAct(grants, 'provincialAdmin', record.path)

/**
 * Who may read a record: who entered it and who answers for its unit, always; everybody once it is confirmed and its
 * period public (公示); before that those of the unit and of the units below it. One that was revoked stays readable:
 * scores that were public rested on it.
 */
export function mayReadRecord(
  record: RecordStanding,
  asker: RecordReader,
  isPublicPeriod: boolean,
): boolean {
  if (record.by === asker._id || answersFor(record, asker)) return true
  const counted = record.state === 'confirmed' || record.state === 'revoked'
  return counted && (isPublicPeriod || asker.path.includes(record.unit))
}

/** Entering and deciding end when the period is closed, not with its last day: what was done that day is written after. */
export const takesRecords = (state: PeriodState): boolean => state === 'running'

/**
 * Until flags are awarded a wrong record is revoked, also after its period: scores are then computed anew. Not while
 * they are being taken, so that no snapshot has half of it.
 */
export const takesRevocations = (state: PeriodState): boolean =>
  state === 'running' || state === 'checking' || state === 'notice'
