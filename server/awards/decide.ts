import type { Input, RefusalCode } from '#contract/index'
import { hasQuota, isOwnNomination } from '#domain/honours'
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
import { showNomination } from './show'
import {
  NOMINATIONS,
  type NominationFile,
  nominationFiles,
  QUOTAS,
  type QuotaFile,
  quotaId,
} from './store'

type Verdict = Input<'awards', 'decide'>
type NotDecided = Refusal<RefusalCode<'awards', 'decide'>>

const STATES = { confirm: 'confirmed', refuse: 'refused' } as const
const ACTS = { confirm: 'confirmAward', refuse: 'refuseAward' } as const

/** The same decision sent again is the same (house law 3). */
const isDecided = ({ decided, state }: NominationFile, officer: string, said: Verdict): boolean =>
  decided?.by === officer && state === STATES[said.verdict] && decided.reason === said.reason

/** Takes one place of a bounded award; who is second at the last one reads it full when the transaction is retried. */
async function takePlace(
  within: Transaction,
  { kind, year }: NominationFile,
): Promise<NotDecided | undefined> {
  if (!hasQuota(kind)) return undefined
  const id = quotaId(kind, year)
  const quota = await within.get<QuotaFile>(QUOTAS, id)
  if (!quota) return refuse('YEAR_NOT_OPEN')
  const { most, of, taken } = quota
  if (taken >= most) return refuse('QUOTA_FULL', { most, of })
  await within.update(QUOTAS, id, { taken: taken + 1 })
  return undefined
}

function whyNot(
  file: NominationFile,
  { officer }: OfficerCall,
  { verdict, reason }: Verdict,
): NotDecided | undefined {
  if (isOwnNomination(file, officer._id)) return refuse('OWN_WORK')
  if (file.state !== 'waiting') return refuse('ALREADY_DECIDED')
  return verdict === 'refuse' && reason === '' ? refuse('REASON_NEEDED') : undefined
}

const decidedFile = (file: NominationFile, call: OfficerCall, said: Verdict): NominationFile => ({
  ...file,
  state: STATES[said.verdict],
  decided: {
    by: call.officer._id,
    byName: call.officer.name,
    reason: said.reason,
    at: call.now.getTime(),
  },
})

/** All of it or nothing: the decision, the place it takes, and the line in 操作记录. */
const write = (id: string, call: OfficerCall, said: Verdict) =>
  transact(async (within): Promise<NominationFile | NotDecided> => {
    const file = await within.get<NominationFile>(NOMINATIONS, id)
    if (!file) return refuse('NOMINATION_NOT_FOUND')
    if (isDecided(file, call.officer._id, said)) return file
    const refused = whyNot(file, call, said)
    if (refused) return refused
    const full = said.verdict === 'confirm' ? await takePlace(within, file) : undefined
    if (full) return full
    const after = decidedFile(file, call, said)
    const { state, decided } = after
    await within.update(NOMINATIONS, id, { state, decided: command.set(decided) })
    await within.add(
      'audit',
      auditEntry(call, call.officer, audited(file, ACTS[said.verdict], said.reason)),
    )
    return after
  })

/**
 * Confirms a nomination or refuses it (授予、不同意). 年度优秀 never goes beyond its quota: the place is taken by the same
 * transaction. At most eight operations, more where several decide at once.
 */
export const decide: UseCase<'awards', 'decide'> = async (call, said) => {
  const known = await nominationFiles.get(said.nomination)
  if (!known) return refuse('NOMINATION_NOT_FOUND')
  const after = await write(said.nomination, call, said)
  return isRefusal(after) ? after : showNomination(after, call.officer)
}
