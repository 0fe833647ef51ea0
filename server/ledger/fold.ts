import { monthOf } from '#domain/beijing-day'
import type { Entry } from '#domain/ledger'
import { command } from '#server/platform'
import { type Addition, type Fold, folds, rows, unitMonths } from './store'

const LEASE_MS = 50_000
const BATCH = 200

/** Takes the lease: one timer folds at a time; a crashed one is followed when its lease has run out. */
async function lease(now: number): Promise<Fold | undefined> {
  await folds.add({
    _id: 'ledger',
    leasedUntil: 0,
    batch: 0,
    state: 'done',
    rows: [],
    additions: [],
  })
  return folds.updateOne(
    { _id: 'ledger', leasedUntil: command.lt(now) },
    { leasedUntil: now + LEASE_MS },
  )
}

/** What a batch of rows adds, by unit and month. */
function additionsOf(batch: readonly Entry[]): Addition[] {
  const byUnitMonth = new Map<string, { understood: number; who: Set<string> }>()
  for (const { unit, day, understood, officer } of batch) {
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
async function apply({ unitMonth, understood, who }: Addition, batch: number): Promise<void> {
  await unitMonths.add({ _id: unitMonth, understood: 0, who: {}, batch: 0 })
  const names = Object.fromEntries(who.map((officer) => [`who.${officer}`, true]))
  await unitMonths.update(
    { _id: unitMonth, batch: command.lt(batch) },
    { ...names, understood: command.inc(understood), batch },
  )
}

async function finish(fold: Fold): Promise<void> {
  for (const addition of fold.additions) await apply(addition, fold.batch)
  await rows.update({ _id: command.in(fold.rows) }, { folded: true })
  await folds.update({ _id: 'ledger', batch: fold.batch }, { state: 'done' })
}

async function nextBatch(fold: Fold): Promise<Fold | undefined> {
  const found = await rows.find({ folded: false }, { limit: BATCH })
  if (found.length === 0) return undefined
  return folds.updateOne(
    { _id: 'ledger', batch: fold.batch, state: 'done' },
    {
      batch: fold.batch + 1,
      state: 'pending',
      rows: command.set(found.map((row) => row._id)),
      additions: command.set(additionsOf(found)),
    },
  )
}

/**
 * Folds the ledger into counters (house law 3): a batch is stored before it is applied, and each counter knows
 * the last batch it took, so that a crash between any two steps heals at the next fold.
 */
export async function foldLedger(clock: () => number): Promise<{ folded: number }> {
  const started = clock()
  const leased = await lease(started)
  if (!leased) return { folded: 0 }
  if (leased.state === 'pending') await finish(leased)
  let folded = 0
  // Half the lease is left for finishing the batch in hand.
  for (let fold = await nextBatch(leased); fold; fold = await nextBatch(fold)) {
    await finish(fold)
    folded += fold.rows.length
    if (clock() - started > LEASE_MS / 2) break
  }
  await folds.update({ _id: 'ledger' }, { leasedUntil: 0 })
  return { folded }
}
