import { beijingDayOf } from '#domain/beijing-day'
import { isAwardYear, QUOTA_KINDS, type QuotaKind, quotaOf } from '#domain/honours'
import { auditEntry, countServing, type Serving } from '#server/org'
import { currentPlan } from '#server/plan'
import { type OfficerCall, refuse, transact, type UseCase } from '#server/platform'
import { quotasOf } from './quotas'
import { showQuota } from './show'
import { QUOTAS, type QuotaFile, quotaId } from './store'

const COUNTED: Readonly<Record<QuotaKind, keyof Serving>> = {
  excellentUnit: 'units',
  excellentPerson: 'officers',
}

/** Whether awards of a year are given now (Beijing time). */
export const isOpenFor = (year: number, now: Date): boolean =>
  isAwardYear(year, Number(beijingDayOf(now).slice(0, 4)))

async function counted(year: number, now: Date): Promise<QuotaFile[]> {
  const { honours } = await currentPlan(now)
  const { excellentPercent: percent } = honours
  const serving = await countServing()
  return QUOTA_KINDS.map((kind) => {
    const of = serving[COUNTED[kind]]
    const most = quotaOf(of, percent)
    return { _id: quotaId(kind, year), kind, year, of, percent, most, taken: 0, at: now.getTime() }
  })
}

const audited = (call: OfficerCall, year: number) =>
  auditEntry(call, call.officer, {
    act: 'openAwardYear',
    on: `${year} 年`,
    onId: String(year),
    unitName: call.officer.unitName,
    path: call.officer.path,
  })

/** Both quotas or none; those somebody else counted first stay. */
const write = (quotas: readonly QuotaFile[], call: OfficerCall, year: number) =>
  transact(async (within) => {
    for (const { _id } of quotas) if (await within.get(QUOTAS, _id)) return
    for (const quota of quotas) await within.add(QUOTAS, quota)
    await within.add('audit', audited(call, year))
  })

/**
 * Counts all units and persons of the province once for a year's 年度优秀, and keeps both numbers with the moment and the
 * share: who comes or leaves later changes nothing. At most eleven operations, one when it was done.
 */
export const openYear: UseCase<'awards', 'openYear'> = async (call, { year }) => {
  if (!isOpenFor(year, call.now)) return refuse('OTHER_YEAR')
  const known = await quotasOf(year)
  if (known.length > 0) return { quotas: known.map(showQuota) }
  await write(await counted(year, call.now), call, year)
  return { quotas: (await quotasOf(year)).map(showQuota) }
}
