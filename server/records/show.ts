import type { Reply } from '#contract/index'
import {
  mayDecideRecord,
  mayRevokeRecord,
  mayWithdrawRecord,
  type PeriodState,
  takesRecords,
  takesRevocations,
} from '#domain/honours'
import type { Officer } from '#domain/org'
import type { RecordFile } from './store'

/** Where the record's period stands, and the address of its picture. */
interface Around {
  readonly period: PeriodState
  readonly picture: string | null
}

/** A record to somebody who may read it. */
export function showRecord(
  file: RecordFile,
  asker: Officer,
  { period: stands, picture }: Around,
): Reply<'records', 'read'> {
  const { _id, kind, unit, name, parentName, period, day, title, part, whole, proof, state } = file
  const { byName, at, decided, revoked = null } = file
  const open = takesRecords(stands)
  return {
    ...{ record: _id, kind, unit, name, parentName, period, day, title, part, whole, proof, state },
    picture,
    enteredBy: byName,
    at,
    decided: decided && {
      by: decided.byName,
      verdict: decided.verdict,
      note: decided.note,
      at: decided.at,
    },
    revoked: revoked && { by: revoked.byName, reason: revoked.reason, at: revoked.at },
    mayDecide: open && mayDecideRecord(file, asker),
    mayWithdraw: open && mayWithdrawRecord(file, asker),
    mayRevoke: takesRevocations(stands) && mayRevokeRecord(file, asker),
  }
}
