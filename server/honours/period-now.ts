import { beijingDay } from '#domain/beijing-day'
import type { Period, PeriodDays, PeriodState } from '#domain/honours'
import { periods } from './store'

/** The period that runs (进行中), if one does. One operation. */
export async function runningPeriod(): Promise<
  (PeriodDays & { readonly period: Period }) | undefined
> {
  const [found] = await periods.find({ state: 'running' }, { sort: [['_id', 'desc']], limit: 1 })
  return (
    found && { period: found._id, from: beijingDay(found.from), until: beijingDay(found.until) }
  )
}

/** Where a period stands. One operation. */
export async function stateOfPeriod(period: Period): Promise<PeriodState | undefined> {
  return (await periods.get(period))?.state
}
