import { monthOf } from '#domain/beijing-day'
import type { Entry } from '#domain/ledger'
import { command } from '#server/platform'
import type { Projection } from './projection'
import { unitMonths } from './store'

/** What a batch adds to one unit's month. */
interface Addition {
  readonly unitMonth: string
  readonly understood: number
  readonly who: readonly string[]
}

function additionsOf(rows: readonly Entry[]): Addition[] {
  const byUnitMonth = new Map<string, { understood: number; who: Set<string> }>()
  for (const { unit, day, understood, officer } of rows) {
    if (understood === 0) continue
    const key = `${unit}:${monthOf(day)}`
    const sum = byUnitMonth.get(key) ?? { understood: 0, who: new Set<string>() }
    byUnitMonth.set(key, { understood: sum.understood + understood, who: sum.who.add(officer) })
  }
  return [...byUnitMonth].map(([unitMonth, { understood, who }]) => ({
    unitMonth,
    understood,
    who: [...who],
  }))
}

/** Adds to one counter, only where its last batch is older: applying a batch again changes nothing. */
async function add({ unitMonth, understood, who }: Addition, batch: number): Promise<void> {
  await unitMonths.add({ _id: unitMonth, understood: 0, who: {}, batch: 0 })
  const names = Object.fromEntries(who.map((officer) => [`who.${officer}`, true]))
  await unitMonths.update(
    { _id: unitMonth, batch: command.lt(batch) },
    { ...names, understood: command.inc(understood), batch },
  )
}

/** Mistakes understood by unit and month. Two operations for each pair of them in the batch. */
export const unitMonthsProjection: Projection = {
  name: 'unitMonths',
  holds: async () => [],
  waiting: async () => [],
  async apply({ rows, number }) {
    for (const addition of additionsOf(rows)) await add(addition, number)
  },
  rest: async () => undefined,
}
