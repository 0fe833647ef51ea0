import type { Period, PeriodDays, PeriodState } from '#domain/honours'

/** What records need to know of the flag's periods (周期); one database operation each. */
export interface FlagPeriods {
  /** The period that runs, if one does. */
  running(): Promise<(PeriodDays & { readonly period: Period }) | undefined>
  /** Where a period stands; undefined where there is none of that name. */
  stateOf(period: Period): Promise<PeriodState | undefined>
}
