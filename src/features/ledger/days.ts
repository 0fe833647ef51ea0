import type { Reply } from '#contract/index'
import type { BeijingDay } from '#domain/beijing-day'

type Entry = Reply<'ledger', 'entries'>['entries'][number]

/** One day of the ledger (积分明细): its points and all they rest on. */
export interface LedgerDay {
  readonly day: BeijingDay
  readonly points: number
  readonly entries: readonly Entry[]
  /** The set whose result shows the evidence: the one that gave points, else any; undefined for leave. */
  readonly set: string | undefined
}

const setOf = (entries: readonly Entry[]): string | undefined => {
  const sets = entries.filter(({ set }) => set !== null)
  const scored = sets.find(({ points }) => points > 0) ?? sets[0]
  return scored?.set ?? undefined
}

/** The entries by the day they count for, in the order they came. A month has a line a day at most. */
export function ledgerDays(entries: readonly Entry[]): LedgerDay[] {
  const days = new Map<BeijingDay, Entry[]>()
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return [...days].map(([day, of]) => ({
    day,
    points: of.reduce((sum, { points }) => sum + points, 0),
    entries: of,
    set: setOf(of),
  }))
}
