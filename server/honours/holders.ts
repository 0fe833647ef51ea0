import type { Group, Period, PeriodDays, PeriodState } from '#domain/honours'
import type { Winner } from './store'

/** What of a period says who held a flag. */
export interface Held extends PeriodDays {
  readonly _id: Period
  readonly state: PeriodState
  readonly winners: readonly Winner[]
}

/** A group's flag in one period. */
export interface Stop {
  readonly period: Period
  readonly winner: Winner
}

/** Where a group's flag has been (红旗走过的路), the latest first; a period without a winner is no stop. */
export const stopsOf = (periods: readonly Held[], group: Group): Stop[] =>
  periods
    .filter(({ state }) => state === 'awarded')
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .flatMap(({ _id, winners }) =>
      winners.filter((winner) => winner.group === group).map((winner) => ({ period: _id, winner })),
    )

/** Who had a group's flag before a period's winner. */
export const formerHolder = (
  periods: readonly Held[],
  { from }: PeriodDays,
  group: Group,
): Winner | undefined =>
  stopsOf(
    periods.filter((one) => one.from < from),
    group,
  )[0]?.winner
