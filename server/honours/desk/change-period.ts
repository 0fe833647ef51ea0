import type { Period } from '#domain/honours'
import { type Audited, auditEntry } from '#server/org'
import { isRefusal, type OfficerCall, type Refusal, refuse, transact } from '#server/platform'
import { type FlagPeriod, PERIODS } from '../store'
import { periodWords } from '../words'

/** What an act changes of a period, and what 操作记录 says of it. */
export interface Ruled {
  readonly change: Readonly<Record<string, unknown>>
  readonly said: Pick<Audited, 'act'> & Partial<Pick<Audited, 'reason' | 'unitName' | 'path'>>
}

/** A line of the audit log for an act on a period; where no unit is named, the province's. */
export const audited = (call: OfficerCall, period: Period, said: Ruled['said']) =>
  auditEntry(call, call.officer, {
    ...{ on: periodWords(period), onId: period },
    ...{ unitName: '', path: call.officer.path.slice(0, 1) },
    ...said,
  })

/** Whether an act was done before: then it is answered as it was, and nothing changes (house law 3). */
export type Rule<C extends string> = (period: FlagPeriod) => Ruled | 'done' | Refusal<C>

/**
 * Changes a period by a rule that looks at it as it stands, with its line in the audit log: both or neither. At most
 * five operations.
 */
export const changePeriod = <C extends string>(
  call: OfficerCall,
  id: Period,
  rule: Rule<C>,
): Promise<'changed' | Refusal<C | 'PERIOD_NOT_FOUND'>> =>
  transact(async (within) => {
    const period = await within.get<FlagPeriod>(PERIODS, id)
    if (!period) return refuse('PERIOD_NOT_FOUND')
    const ruled = rule(period)
    if (isRefusal(ruled)) return ruled
    if (ruled === 'done') return 'changed'
    await within.update(PERIODS, id, { ...ruled.change, seq: period.seq + 1 })
    await within.add('audit', audited(call, id, ruled.said))
    return 'changed'
  })

/** A period is no longer, or not yet, where an act needs it. */
export const otherState = ({ state }: Pick<FlagPeriod, 'state'>): Refusal<'OTHER_STATE'> =>
  refuse('OTHER_STATE', { state })
