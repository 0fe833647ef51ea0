import type { RefusalCode } from '#contract/index'
import { mayReadRecord, mayRevokeRecord, type PeriodState, takesRevocations } from '#domain/honours'
import { ABOUT_NOTHING, tell } from '#server/inbox'
import { auditEntry } from '#server/org'
import {
  command,
  isRefusal,
  moderateText,
  type OfficerCall,
  type Refusal,
  refuse,
  transact,
  type UseCase,
} from '#server/platform'
import { claimId } from './ids'
import type { FlagPeriods } from './periods'
import { addressOf } from './picture'
import { showRecord } from './show'
import { CLAIMS, RECORDS, type RecordFile, recordFiles } from './store'

type NotRevoked = Refusal<RefusalCode<'records', 'revoke'>>

/** The same revocation sent again is the same (house law 3). */
const isDone = ({ revoked }: RecordFile, officer: string, reason: string): boolean =>
  revoked?.by === officer && revoked.reason === reason

/** Revoked with its line in the audit log, or neither; false where somebody was quicker. */
const write = (after: RecordFile, call: OfficerCall, reason: string) =>
  transact(async (within) => {
    const { _id, title, name, path, state, revoked } = after
    if ((await within.get<RecordFile>(RECORDS, _id))?.state !== 'confirmed') return false
    await within.update(RECORDS, _id, { state, revoked: command.set(revoked) })
    await within.remove(CLAIMS, claimId(after))
    const said = {
      act: 'revokeRecord',
      on: title,
      onId: _id,
      unitName: name,
      path,
      reason,
    } as const
    await within.add('audit', auditEntry(call, call.officer, said))
    return true
  })

/** Why a period takes no revocation: its scores are being taken, or its flags are awarded. */
const periodRefusal = (state: PeriodState): NotRevoked | undefined => {
  if (takesRevocations(state)) return undefined
  return refuse(state === 'closing' ? 'BEING_TAKEN' : 'PERIOD_OVER')
}

async function revoked(
  file: RecordFile,
  call: OfficerCall,
  reason: string,
): Promise<RecordFile | NotRevoked> {
  const { officer, now } = call
  if (isDone(file, officer._id, reason)) return file
  if (!mayRevokeRecord(file, officer)) return refuse('NOT_CONFIRMED')
  if ((await moderateText(call.openid, reason)) === 'risky') return refuse('NOT_FIT')
  const by = { by: officer._id, byName: officer.name, reason, at: now.getTime() }
  const after: RecordFile = { ...file, state: 'revoked', revoked: by }
  if (await write(after, call, reason)) return after
  const other = await recordFiles.get(file._id)
  return other && isDone(other, officer._id, reason) ? other : refuse('NOT_CONFIRMED')
}

/** Tells who entered it that it counts no more, and why. Three operations. */
const tellRevoked = ({ _id, by, title, period }: RecordFile, reason: string, now: Date) =>
  tell([
    {
      ...{ to: by, kind: 'recordReturned', cause: _id, at: now.getTime() },
      about: { ...ABOUT_NOTHING, title, period, reason },
    },
  ])

/**
 * Revokes a confirmed record that was wrong (撤销), for the province, until flags are awarded: who, when and why stay on
 * record, and what it said may be entered again. Scores that were taken change with the next computation. Twelve
 * operations at most.
 */
export const revokeWith =
  (flags: FlagPeriods): UseCase<'records', 'revoke'> =>
  async (call, { record, reason }) => {
    const file = await recordFiles.get(record)
    if (!file || !mayReadRecord(file, call.officer, false)) return refuse('RECORD_NOT_FOUND')
    const state = await flags.stateOf(file.period)
    if (state === undefined) return refuse('RECORD_NOT_FOUND')
    const refused = isDone(file, call.officer._id, reason) ? undefined : periodRefusal(state)
    if (refused) return refused
    const after = await revoked(file, call, reason)
    if (isRefusal(after)) return after
    await tellRevoked(after, reason, call.now)
    const picture = await addressOf(after.picture, call.now)
    return showRecord(after, call.officer, { period: state, picture })
  }
