import type { RefusalCode } from '#contract/index'
import { hasQuota } from '#domain/honours'
import { auditEntry } from '#server/org'
import {
  command,
  isRefusal,
  type OfficerCall,
  type Refusal,
  refuse,
  type Transaction,
  transact,
  type UseCase,
} from '#server/platform'
import { audited } from './audited'
import { NOMINATIONS, type NominationFile, QUOTAS, type QuotaFile, quotaId } from './store'

type NotRevoked = Refusal<RefusalCode<'awards', 'revoke'>>

async function freePlace(within: Transaction, { kind, year }: NominationFile): Promise<void> {
  if (!hasQuota(kind)) return
  const id = quotaId(kind, year)
  const quota = await within.get<QuotaFile>(QUOTAS, id)
  if (quota) await within.update(QUOTAS, id, { taken: quota.taken - 1 })
}

const write = (id: string, call: OfficerCall, reason: string) =>
  transact(async (within): Promise<object | NotRevoked> => {
    const file = await within.get<NominationFile>(NOMINATIONS, id)
    if (!file) return refuse('NOMINATION_NOT_FOUND')
    const { officer, now } = call
    if (file.revoked?.by === officer._id && file.revoked.reason === reason) return {}
    if (file.state !== 'confirmed') return refuse('NOT_CONFIRMED')
    const revoked = { by: officer._id, byName: officer.name, reason, at: now.getTime() }
    await within.update(NOMINATIONS, id, { state: 'revoked', revoked: command.set(revoked) })
    await freePlace(within, file)
    await within.add('audit', auditEntry(call, officer, audited(file, 'revokeAward', reason)))
    return {}
  })

/** Takes an award back (收回): its place is free again by the same transaction, and it stays on record. Seven operations. */
export const revoke: UseCase<'awards', 'revoke'> = async (call, { nomination, reason }) => {
  const done = await write(nomination, call, reason)
  return isRefusal(done) ? done : {}
}
