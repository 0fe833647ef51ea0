import type { BeijingMonth } from '#domain/beijing-day'
import { unitMonths } from './store'

/** Mistakes a unit's officers understood in a month; null below `from` people. One operation. */
export async function understoodBy(
  unit: string,
  month: BeijingMonth,
  from: number,
): Promise<number | null> {
  const figures = await unitMonths.get(`${unit}:${month}`)
  return figures && Object.keys(figures.who).length >= from ? figures.understood : null
}
