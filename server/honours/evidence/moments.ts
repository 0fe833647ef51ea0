import { addDays, startOfDay } from '#domain/beijing-day'
import type { PeriodDays } from '#domain/honours'

/** A period's moments: from the first on, until before the second. */
export const momentsOf = ({ from, until }: PeriodDays) => ({
  since: startOfDay(from).getTime(),
  before: startOfDay(addDays(until, 1)).getTime(),
})
